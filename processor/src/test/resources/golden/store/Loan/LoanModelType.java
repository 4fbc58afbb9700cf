package store;

import dev.expunge.AfterDeleteListener;
import dev.expunge.BeforeDeleteListener;
import dev.expunge.DeletionEvent;
import dev.expunge.annotation.OnDelete;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Reads and writes the rows of {@link Loan}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class LoanModelType
        extends ModelType<Loan, Integer, LoanFields> implements BeforeDeleteListener<Loan>, AfterDeleteListener<Loan> {
    public static final Column<Integer> COLUMN_ID = Column.required("id", "id", ValueTypes.INTEGER);
    public static final Column<Integer> COLUMN_ALBUM_ID = Column.required("albumId", "album_id", ValueTypes.INTEGER);
    public static final Column<Integer> COLUMN_ARTIST_ID = Column.required("artistId", "artist_id", ValueTypes.INTEGER);
    public static final Column<Integer> COLUMN_VERSION = Column.required("version", "version", ValueTypes.INTEGER);

    public static final Table TABLE = Table.of("store.Loan", "loan")
            .withColumns(COLUMN_ID, COLUMN_ALBUM_ID, COLUMN_ARTIST_ID, COLUMN_VERSION)
            .withKey(COLUMN_ID)
            .withVersion(COLUMN_VERSION);

    public static final LoanModelType TYPE = new LoanModelType();

    private LoanModelType() {
        super(TABLE, LoanFields::new, "00000000342eddfd");
    }

    /** Returns the reference {@code albumId}, SET on delete. */
    public static Reference albumIdReference() {
        return Reference.toKey("albumId", TABLE, AlbumModelType.TABLE, COLUMN_ALBUM_ID);
    }

    /** Returns the reference {@code artistId}, SET on delete. */
    public static Reference artistIdReference() {
        return Reference.toKey("artistId", TABLE, ArtistModelType.TABLE, COLUMN_ARTIST_ID);
    }

    /** Returns what supplies the value that {@code artistId} is set to on delete. */
    public static Supplier<?> artistIdSupplier() {
        return new NobodyInParticular();
    }

    @Override
    public Constraints constraints() {
        return Constraints.none()
                .reference(OnDelete.SET, albumIdReference())
                .reference(OnDelete.SET, artistIdReference());
    }

    @Override
    public Loan read(Row row) {
        return new Loan(
                row.required(COLUMN_ID),
                row.required(COLUMN_ALBUM_ID),
                row.required(COLUMN_ARTIST_ID),
                row.required(COLUMN_VERSION));
    }

    @Override
    public void write(Loan record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id());
        writer.set(COLUMN_ALBUM_ID, record.albumId());
        writer.set(COLUMN_ARTIST_ID, record.artistId());
        writer.set(COLUMN_VERSION, record.version());
    }

    @Override
    public Optional<Integer> keyOf(Loan record) {
        return Optional.of(record.id());
    }

    @Override
    public OptionalLong versionOf(Loan record) {
        return OptionalLong.of(record.version());
    }

    @Override
    public Loan withVersion(Loan record, long version) {
        return new Loan(record.id(), record.albumId(), record.artistId(), Math.toIntExact(version));
    }

    @Override
    public void beforeDelete(Loan record, DeletionEvent event) {
        record.requireReturned();
        record.remember(event);
    }

    @Override
    public void afterDelete(Loan record, DeletionEvent event) {
        record.tell(event);
    }
}
