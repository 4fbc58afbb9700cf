package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

@Model
public class Biography {
    @Id int id;

    @Column(defaultValue = "1")
    @ForeignKey(to = Artist.class, onDelete = OnDelete.SET_DEFAULT)
    int artistId;
}
