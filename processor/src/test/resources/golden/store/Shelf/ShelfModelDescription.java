package store;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.JoinDescription;

/** What other compilations know of {@link Shelf}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Shelf.class,
        table = "shelf",
        schema = "shop",
        keyOnlyInstances = true,
        columns = @ColumnDescription(field = "id", name = "id", type = "long", key = true, generated = true),
        joins = {
            @JoinDescription(
                    field = "albums",
                    table = "shelf_albums",
                    columns = @ColumnDescription(field = "id", name = "shelf_id", type = "long"),
                    other = Album.class,
                    otherColumns = @ColumnDescription(field = "id", name = "album_id", type = "int")),
            @JoinDescription(
                    field = "getAll",
                    table = "shelf_get_all",
                    columns = @ColumnDescription(field = "id", name = "shelf_id", type = "long"),
                    other = PlaylistTrack.class,
                    otherColumns = {
                        @ColumnDescription(field = "albumId", name = "playlist_track_album_id", type = "int"),
                        @ColumnDescription(field = "position", name = "playlist_track_position", type = "int")
                    }),
            @JoinDescription(
                    field = "get",
                    table = "shelf_get",
                    columns = @ColumnDescription(field = "id", name = "from_shelf_id", type = "long"),
                    other = Shelf.class,
                    otherColumns = @ColumnDescription(field = "id", name = "to_shelf_id", type = "long"))
        },
        fingerprint = "00000000520c66bd")
final class ShelfModelDescription {
    private ShelfModelDescription() {}
}
