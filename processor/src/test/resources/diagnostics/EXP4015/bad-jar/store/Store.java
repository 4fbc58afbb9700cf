package store;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(models = jar.Book.class)
interface Store {}
