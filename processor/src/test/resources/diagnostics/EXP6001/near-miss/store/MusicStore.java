package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
interface MusicStore {}
