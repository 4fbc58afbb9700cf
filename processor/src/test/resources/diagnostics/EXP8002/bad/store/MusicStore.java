package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(models = Unknown/*EXP8002*/.class)
interface MusicStore {}
