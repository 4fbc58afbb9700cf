package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;

@Model
public class Biography {

    @Id int id;

    @OneToOne(onDelete = OnDelete/*EXP4014*/.SET_DEFAULT)
    @Column(defaultValue = "1")
    Artist artist;

    @OneToOne(onDelete = OnDelete/*EXP4014*/.SET, setTo = "1")
    Artist singer;
}
