package store;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.ReferenceDescription;

/** What other compilations know of {@link PlaylistTrack}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = PlaylistTrack.class,
        table = "playlist_track",
        columns = {
            @ColumnDescription(field = "albumId", name = "album_id", type = "int", key = true),
            @ColumnDescription(field = "position", name = "position", type = "int", key = true)
        },
        references = @ReferenceDescription(
                field = "albumId", columns = "album_id", parent = Album.class, onDelete = "CASCADE"),
        fingerprint = "000000004b5b982c")
final class PlaylistTrackModelDescription {
    private PlaylistTrackModelDescription() {}
}
