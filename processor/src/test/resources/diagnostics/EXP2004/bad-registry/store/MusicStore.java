package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(deferrableConstraints = /*EXP2004*/ true)
interface MusicStore {}
