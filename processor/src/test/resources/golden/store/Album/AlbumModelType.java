package store;

import dev.expunge.annotation.OnDelete;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.MutableModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.time.LocalDate;
import java.util.Optional;

/** Reads and writes the rows of {@link Album}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class AlbumModelType extends MutableModelType<Album, Integer, AlbumFields> {
    public static final Column<Integer> COLUMN_ID = Column.required("id", "id", ValueTypes.INTEGER);
    public static final Column<String> COLUMN_TITLE = Column.required("title", "title", ValueTypes.STRING);
    public static final Column<LocalDate> COLUMN_RELEASED =
            Column.optional("released", "released", ValueTypes.LOCAL_DATE);
    public static final Column<Integer> COLUMN_ARTIST = Column.required("artist", "artist_id", ValueTypes.INTEGER);

    public static final Table TABLE = Table.of("store.Album", "album")
            .withColumns(COLUMN_ID, COLUMN_TITLE, COLUMN_RELEASED, COLUMN_ARTIST)
            .withKey(COLUMN_ID);

    public static final AlbumModelType TYPE = new AlbumModelType();

    private AlbumModelType() {
        super(TABLE, AlbumFields::new, Album::new, "0000000051108702");
    }

    /** Returns the reference {@code artist}, CASCADE on delete. */
    public static Reference artistReference() {
        return Reference.toKey("artist", TABLE, ArtistModelType.TABLE, COLUMN_ARTIST);
    }

    @Override
    public Constraints constraints() {
        return Constraints.none().reference(OnDelete.CASCADE, artistReference());
    }

    @Override
    protected void fill(Album record, Row row) {
        record.id = row.required(COLUMN_ID);
        record.title = row.required(COLUMN_TITLE);
        record.released = row.optional(COLUMN_RELEASED);
        record.artist = row.requiredParent("artist", ArtistModelType.TYPE, COLUMN_ARTIST);
    }

    @Override
    public void write(Album record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id);
        writer.set(COLUMN_TITLE, record.title);
        writer.set(COLUMN_RELEASED, record.released);
        writer.setParent(ArtistModelType.TYPE, record.artist, COLUMN_ARTIST);
    }

    @Override
    public Optional<Integer> keyOf(Album record) {
        return Optional.of(record.id);
    }

    @Override
    protected void setKey(Album record, Integer key) {
        record.id = key;
    }
}
