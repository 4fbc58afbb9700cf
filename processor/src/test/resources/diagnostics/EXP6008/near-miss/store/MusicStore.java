package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(accessors = @ModelRegistry.Accessor(model = Default.class, name = "defaults"))
interface MusicStore {}
