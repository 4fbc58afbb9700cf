package store;

import dev.expunge.annotation.ModelRegistry;
import jar.Artist;

@ModelRegistry(models = Artist/*EXP2005*/.class)
interface MusicStore {}
