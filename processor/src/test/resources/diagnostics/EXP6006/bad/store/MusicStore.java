package store;

import dev.expunge.annotation.ModelRegistry;
import jar.Library;

@ModelRegistry(includes = Library/*EXP6006*/.class)
interface MusicStore {}
