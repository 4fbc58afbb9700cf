package store;

import dev.expunge.annotation.ModelRegistry;
import jar.LibraryManagers;

@ModelRegistry(includes = LibraryManagers/*EXP6003*/.class)
interface MusicStore {}
