package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
/*EXP6008*/ interface MusicStore {}
