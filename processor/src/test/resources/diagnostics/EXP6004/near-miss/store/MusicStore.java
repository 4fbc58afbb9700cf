package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(includes = Shop.class)
interface MusicStore {}
