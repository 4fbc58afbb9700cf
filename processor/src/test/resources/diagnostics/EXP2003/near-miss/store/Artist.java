package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id final int id;
    final String name;

    Artist(int id, String name) {
        this.id = id;
        this.name = name;
    }
}
