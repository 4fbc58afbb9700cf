package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;
    String name;

    @Column(name = /*EXP3004*/ "name")
    String alias;
}
