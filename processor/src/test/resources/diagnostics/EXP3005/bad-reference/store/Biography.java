package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Biography {
    @Id(generated = /*EXP3005*/ true)
    @ForeignKey(to = Artist.class)
    int artistId;
}
