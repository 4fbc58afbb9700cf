package store;

import dev.expunge.field.NumberField;
import dev.expunge.field.TextField;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Path;

/** The fields of {@link Venue} in conditions. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class VenueFields {
    /** Column {@code id}, the key. */
    public final NumberField<Integer> id;

    /** The embedded columns {@code address_town}, {@code address_zip_code}. */
    public final AddressColumns address;

    /** The embedded columns {@code stage_door_town}, {@code stage_door_zip_code}, of a record that may be missing. */
    public final StageDoorColumns stageDoor;

    /** Column {@code version}, not null, incremented by every update. */
    public final NumberField<Long> version;

    VenueFields(Path path) {
        this.id = new NumberField<>(path, VenueModelType.COLUMN_ID);
        this.address = new AddressColumns(path);
        this.stageDoor = new StageDoorColumns(path);
        this.version = new NumberField<>(path, VenueModelType.COLUMN_VERSION);
    }

    /** The components of {@code address} in conditions. */
    public static final class AddressColumns {
        /** Column {@code address_town}, not null. */
        public final TextField town;

        /** Column {@code address_zip_code}, may be null. */
        public final NumberField<Integer> zipCode;

        private AddressColumns(Path path) {
            this.town = new TextField(path, VenueModelType.COLUMN_ADDRESS__TOWN);
            this.zipCode = new NumberField<>(path, VenueModelType.COLUMN_ADDRESS__ZIP_CODE);
        }
    }

    /** The components of {@code stageDoor} in conditions. */
    public static final class StageDoorColumns {
        /** Column {@code stage_door_town}, may be null. */
        public final TextField town;

        /** Column {@code stage_door_zip_code}, may be null. */
        public final NumberField<Integer> zipCode;

        private StageDoorColumns(Path path) {
            this.town = new TextField(path, VenueModelType.COLUMN_STAGE_DOOR__TOWN);
            this.zipCode = new NumberField<>(path, VenueModelType.COLUMN_STAGE_DOOR__ZIP_CODE);
        }
    }
}
