package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(includes = {Artist/*EXP6004*/.class, String/*EXP6004*/.class})
interface MusicStore {}
