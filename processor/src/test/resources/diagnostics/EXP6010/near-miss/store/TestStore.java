package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(includes = MusicStore.class)
interface TestStore {}
