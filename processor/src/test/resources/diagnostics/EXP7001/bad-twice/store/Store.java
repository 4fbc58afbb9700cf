package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

class Store {
    @Model
    record Artist(@Id int id) {}
}
