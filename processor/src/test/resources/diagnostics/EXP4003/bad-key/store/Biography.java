package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

@Model
public class Biography {
    @Id
    @ForeignKey(to = Artist.class, onDelete = OnDelete/*EXP4003*/.SET_NULL)
    @Nullable Integer artistId;
}
