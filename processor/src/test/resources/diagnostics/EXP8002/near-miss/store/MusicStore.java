package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(models = Artist.class)
interface MusicStore {}
