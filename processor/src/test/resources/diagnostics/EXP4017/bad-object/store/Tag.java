package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Tag {
    @Id int id;

    @ForeignKey
    Object /*EXP4017*/target;

    @ForeignKey(to = Object/*EXP4017*/.class)
    int otherId;
}
