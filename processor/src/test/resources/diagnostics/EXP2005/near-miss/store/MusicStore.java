package store;

import dev.expunge.annotation.ModelRegistry;
import jar.Artist;

@ModelRegistry(models = Artist.class)
interface MusicStore {}
