package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

class Store {
    @Model
    /*EXP2002*/ class Artist {
        @Id int id;
    }
}
