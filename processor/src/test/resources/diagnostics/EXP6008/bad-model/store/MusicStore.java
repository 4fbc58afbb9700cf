package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(accessors = @ModelRegistry.Accessor(model = String/*EXP6008*/.class, name = "text"))
interface MusicStore {}
