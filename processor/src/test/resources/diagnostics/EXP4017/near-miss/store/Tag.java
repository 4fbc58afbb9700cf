package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;
import org.jspecify.annotations.Nullable;

@Model
public class Tag {
    @Id int id;

    @ForeignKey
    @Nullable Artist artist;

    @ForeignKey(to = Shop.Album.class)
    @Nullable Integer albumId;

    @Transient
    Taggable found;
}
