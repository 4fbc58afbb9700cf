package store;

import dev.expunge.annotation.ModelRegistry;

class Application {
    @ModelRegistry
    private /*EXP6011*/ interface MusicStore {}
}
