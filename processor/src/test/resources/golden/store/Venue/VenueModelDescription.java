package store;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;

/** What other compilations know of {@link Venue}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Venue.class,
        table = "venue",
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "int", key = true),
            @ColumnDescription(field = "address.town", name = "address_town", type = "java.lang.String"),
            @ColumnDescription(
                    field = "address.zipCode", name = "address_zip_code", type = "java.lang.Integer", nullable = true),
            @ColumnDescription(
                    field = "stageDoor.town", name = "stage_door_town", type = "java.lang.String", nullable = true),
            @ColumnDescription(
                    field = "stageDoor.zipCode",
                    name = "stage_door_zip_code",
                    type = "java.lang.Integer",
                    nullable = true),
            @ColumnDescription(field = "version", name = "version", type = "long", version = true)
        },
        fingerprint = "0000000052357302")
final class VenueModelDescription {
    private VenueModelDescription() {}
}
