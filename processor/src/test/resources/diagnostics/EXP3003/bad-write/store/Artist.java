package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;
    private String /*EXP3003*/name;

    String name() {
        return name;
    }
}
