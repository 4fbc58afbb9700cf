package store;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.ReferenceDescription;

/** What other compilations know of {@link Album}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Album.class,
        table = "album",
        keyOnlyInstances = true,
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "int", key = true),
            @ColumnDescription(field = "title", name = "title", type = "java.lang.String"),
            @ColumnDescription(field = "released", name = "released", type = "java.time.LocalDate", nullable = true),
            @ColumnDescription(field = "artist", name = "artist_id", type = "int")
        },
        references = @ReferenceDescription(
                field = "artist", columns = "artist_id", parent = Artist.class, onDelete = "CASCADE"),
        fingerprint = "0000000051108702")
final class AlbumModelDescription {
    private AlbumModelDescription() {}
}
