package store;

import dev.expunge.annotation.ModelRegistry;

class Application {
    @ModelRegistry
    interface MusicStore {}
}
