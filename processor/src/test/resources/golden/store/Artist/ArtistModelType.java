package store;

import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.MutableModelType;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.Optional;

/** Reads and writes the rows of {@link Artist}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class ArtistModelType extends MutableModelType<Artist, Integer, ArtistFields> {
    public static final Column<Integer> COLUMN_ID = Column.required("id", "id", ValueTypes.INTEGER);
    public static final Column<String> COLUMN_NAME = Column.required("name", "Name", ValueTypes.STRING);

    public static final Table TABLE =
            Table.of("store.Artist", "Artist").withColumns(COLUMN_ID, COLUMN_NAME).withGeneratedKey(COLUMN_ID);

    public static final ArtistModelType TYPE = new ArtistModelType();

    private ArtistModelType() {
        super(TABLE, ArtistFields::new, Artist::new, "00000000d15ce914");
    }

    @Override
    public Constraints constraints() {
        return Constraints.none().unique(COLUMN_NAME);
    }

    @Override
    protected void fill(Artist record, Row row) {
        record.id = row.required(COLUMN_ID);
        record.name = row.required(COLUMN_NAME);
    }

    @Override
    public void write(Artist record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id);
        writer.set(COLUMN_NAME, record.name);
    }

    @Override
    public Optional<Integer> keyOf(Artist record) {
        return record.id == 0 ? Optional.empty() : Optional.of(record.id);
    }

    @Override
    protected void setKey(Artist record, Integer key) {
        record.id = key;
    }
}
