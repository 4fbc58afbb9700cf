package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
/*EXP6007*/ interface MusicStore {}
