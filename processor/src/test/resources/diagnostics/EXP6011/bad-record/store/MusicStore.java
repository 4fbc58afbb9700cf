package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
/*EXP6011*/ record MusicStore() {}
