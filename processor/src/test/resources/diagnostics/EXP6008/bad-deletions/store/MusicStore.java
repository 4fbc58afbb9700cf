package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(accessors = @ModelRegistry.Accessor(model = Artist.class, name = /*EXP6008*/ "deletions"))
interface MusicStore {}
