package store;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;

/** What other compilations know of {@link Artist}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Artist.class,
        table = "Artist",
        keyOnlyInstances = true,
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "int", key = true, generated = true),
            @ColumnDescription(field = "name", name = "Name", type = "java.lang.String", unique = true, length = 120)
        },
        fingerprint = "00000000d15ce914")
final class ArtistModelDescription {
    private ArtistModelDescription() {}
}
