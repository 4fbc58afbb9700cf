package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record AlbumTag(
        @Id @ForeignKey(to = Album.class) int albumId,
        @Id @ForeignKey(to = Tag.class) int tagId) {}
