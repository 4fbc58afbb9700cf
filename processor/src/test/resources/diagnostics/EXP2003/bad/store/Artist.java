package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public /*EXP2003*/ class Artist {
    @Id int id;
    String name;

    Artist(String name) {
        this.name = name;
    }
}
