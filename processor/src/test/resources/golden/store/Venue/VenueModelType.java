package store;

import dev.expunge.spi.Column;
import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads and writes the rows of {@link Venue}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class VenueModelType extends ModelType<Venue, Integer, VenueFields> {
    public static final Column<Integer> COLUMN_ID = Column.required("id", "id", ValueTypes.INTEGER);
    public static final Column<String> COLUMN_ADDRESS__TOWN =
            Column.required("address.town", "address_town", ValueTypes.STRING);
    public static final Column<Integer> COLUMN_ADDRESS__ZIP_CODE =
            Column.optional("address.zipCode", "address_zip_code", ValueTypes.INTEGER);
    public static final Column<String> COLUMN_STAGE_DOOR__TOWN =
            Column.optional("stageDoor.town", "stage_door_town", ValueTypes.STRING);
    public static final Column<Integer> COLUMN_STAGE_DOOR__ZIP_CODE =
            Column.optional("stageDoor.zipCode", "stage_door_zip_code", ValueTypes.INTEGER);
    public static final Column<Long> COLUMN_VERSION = Column.required("version", "version", ValueTypes.LONG);

    public static final Table TABLE = Table.of("store.Venue", "venue")
            .withColumns(
                    COLUMN_ID, COLUMN_ADDRESS__TOWN, COLUMN_ADDRESS__ZIP_CODE, COLUMN_STAGE_DOOR__TOWN,
                    COLUMN_STAGE_DOOR__ZIP_CODE, COLUMN_VERSION)
            .withKey(COLUMN_ID)
            .withVersion(COLUMN_VERSION);

    public static final VenueModelType TYPE = new VenueModelType();

    private VenueModelType() {
        super(TABLE, VenueFields::new, "0000000052357302");
    }

    @Override
    public Venue read(Row row) {
        return new Venue(
                row.required(COLUMN_ID),
                new Place(row.required(COLUMN_ADDRESS__TOWN), row.optional(COLUMN_ADDRESS__ZIP_CODE)),
                row.areNull(COLUMN_STAGE_DOOR__TOWN, COLUMN_STAGE_DOOR__ZIP_CODE)
                        ? null
                        : new Place(row.required(COLUMN_STAGE_DOOR__TOWN), row.optional(COLUMN_STAGE_DOOR__ZIP_CODE)),
                row.required(COLUMN_VERSION));
    }

    @Override
    public void write(Venue record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id());
        Place addressValue = record.address();
        writer.set(COLUMN_ADDRESS__TOWN, addressValue == null ? null : addressValue.town());
        writer.set(COLUMN_ADDRESS__ZIP_CODE, addressValue == null ? null : addressValue.zipCode());
        Place stageDoorValue = record.stageDoor();
        writer.set(COLUMN_STAGE_DOOR__TOWN, stageDoorValue == null ? null : stageDoorValue.town());
        writer.set(COLUMN_STAGE_DOOR__ZIP_CODE, stageDoorValue == null ? null : stageDoorValue.zipCode());
        writer.set(COLUMN_VERSION, record.version());
    }

    @Override
    public Optional<Integer> keyOf(Venue record) {
        return Optional.of(record.id());
    }

    @Override
    public OptionalLong versionOf(Venue record) {
        return OptionalLong.of(record.version());
    }

    @Override
    public Venue withVersion(Venue record, long version) {
        return new Venue(record.id(), record.address(), record.stageDoor(), version);
    }
}
