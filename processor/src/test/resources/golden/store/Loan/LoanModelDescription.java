package store;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.ReferenceDescription;

/** What other compilations know of {@link Loan}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Loan.class,
        table = "loan",
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "int", key = true),
            @ColumnDescription(field = "albumId", name = "album_id", type = "int"),
            @ColumnDescription(field = "artistId", name = "artist_id", type = "int"),
            @ColumnDescription(field = "version", name = "version", type = "int", version = true)
        },
        references = {
            @ReferenceDescription(
                    field = "albumId", columns = "album_id", parent = Album.class, onDelete = "SET", setTo = "1"),
            @ReferenceDescription(
                    field = "artistId",
                    columns = "artist_id",
                    parent = Artist.class,
                    onDelete = "SET",
                    setFrom = NobodyInParticular.class)
        },
        fingerprint = "00000000342eddfd")
final class LoanModelDescription {
    private LoanModelDescription() {}
}
