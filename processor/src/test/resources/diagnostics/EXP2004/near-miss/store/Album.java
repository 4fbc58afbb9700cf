package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;

@Model
public class Album {
    @Id int id;

    @ForeignKey(onDelete = OnDelete.DO_NOTHING, references = "id")
    Artist artist;

    @OneToOne
    Artist producer;

    @ForeignKey(onDelete = OnDelete.DB_CASCADE)
    Artist singer;
}
