package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;

@Model
public class Biography {

    @Id int id;

    @OneToOne(onDelete = OnDelete.RESTRICT)
    Artist artist;

    @ForeignKey(onDelete = OnDelete.SET, setTo = "1")
    Artist singer;

    @OneToOne(onDelete = OnDelete.SET_DEFAULT)
    @Column(defaultValue = "1")
    @SuppressWarnings("EXP4014")
    Artist composer;
}
