package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(models = String/*EXP6005*/.class)
interface MusicStore {}
