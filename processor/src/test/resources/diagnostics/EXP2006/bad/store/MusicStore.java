package store;

import dev.expunge.annotation.ModelRegistry;
import jar.Artist;

@ModelRegistry(models = Artist/*EXP2006*/.class)
interface MusicStore {}
