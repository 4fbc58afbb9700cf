package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;

@Model
public class Album {
    @Id int id;

    @ForeignKey
    @Column(name = "by_artist")
    Artist artist;

    @Transient
    String title;
}
