package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
/*EXP6002*/ interface MusicStore {}
