package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
/*EXP7001*/ interface MusicStore {}
