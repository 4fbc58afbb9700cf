package store;

import dev.expunge.annotation.ModelRegistry;
import jar.Library;

@ModelRegistry(includes = Library.class)
interface MusicStore {}
