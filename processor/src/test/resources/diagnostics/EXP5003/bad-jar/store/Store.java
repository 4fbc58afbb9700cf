package store;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(models = {jar.Owner.class, jar.Car/*EXP5003*/.class})
interface Store {}
