package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

@Model
public class Tag {
    @Id int id;

    @ForeignKey
    Taggable /*EXP4017*/target;

    @OneToOne
    Entry<Artist> /*EXP4017*/entry;
}
