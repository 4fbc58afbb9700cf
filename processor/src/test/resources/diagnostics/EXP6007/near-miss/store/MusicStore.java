package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(accessors = @ModelRegistry.Accessor(model = old.Artist.class, name = "oldArtist"))
interface MusicStore {}
