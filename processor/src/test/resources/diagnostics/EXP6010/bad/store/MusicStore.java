package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
/*EXP6010*/ interface MusicStore {}
