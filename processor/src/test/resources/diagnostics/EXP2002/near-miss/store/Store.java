package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

class Store {
    @Model
    static class Artist {
        @Id int id;
    }

    @Model
    record Album(@Id int id) {}
}
