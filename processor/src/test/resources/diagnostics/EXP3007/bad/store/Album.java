package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.Transient;

@Model
public class Album {
    @Id int id;

    @ForeignKey
    /*EXP3007*/ @OneToOne
    Artist artist;

    @Transient
    /*EXP3007*/ @Column(name = "x")
    String title;
}
