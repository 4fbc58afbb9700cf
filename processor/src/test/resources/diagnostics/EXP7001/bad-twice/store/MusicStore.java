package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(accessors = @ModelRegistry.Accessor(model = Store_Artist.class, name = "other"))
interface MusicStore {}
