package store;

import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.JoinTable;
import dev.expunge.spi.MutableModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.Optional;

/** Reads and writes the rows of {@link Shelf}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class ShelfModelType extends MutableModelType<Shelf, Long, ShelfFields> {
    public static final Column<Long> COLUMN_ID = Column.required("id", "id", ValueTypes.LONG);

    public static final Table TABLE =
            Table.of("store.Shelf", "shelf").inSchema("shop").withColumns(COLUMN_ID).withGeneratedKey(COLUMN_ID);

    public static final JoinTable JOIN_ALBUMS = JoinTable.named("shelf_albums")
            .inSchema("shop")
            .withOwn(Column.required("shelf_id", "shelf_id", ValueTypes.LONG))
            .withOther(Column.required("album_id", "album_id", ValueTypes.INTEGER));

    public static final JoinTable JOIN_GET_ALL = JoinTable.named("shelf_get_all")
            .inSchema("shop")
            .withOwn(Column.required("shelf_id", "shelf_id", ValueTypes.LONG))
            .withOther(
                    Column.required("playlist_track_album_id", "playlist_track_album_id", ValueTypes.INTEGER),
                    Column.required("playlist_track_position", "playlist_track_position", ValueTypes.INTEGER));

    public static final JoinTable JOIN_GET = JoinTable.named("shelf_get")
            .inSchema("shop")
            .withOwn(Column.required("from_shelf_id", "from_shelf_id", ValueTypes.LONG))
            .withOther(Column.required("to_shelf_id", "to_shelf_id", ValueTypes.LONG));

    public static final ShelfModelType TYPE = new ShelfModelType();

    private ShelfModelType() {
        super(TABLE, ShelfFields::new, Shelf::new, "00000000520c66bd");
    }

    /** Returns the reference of {@code shelf_albums} to {@link Shelf}, CASCADE on delete. */
    public static Reference albumsToOwner() {
        return JOIN_ALBUMS.toOwner(TABLE);
    }

    /** Returns the reference of {@code shelf_albums} to {@link Album}, CASCADE on delete. */
    public static Reference albumsToOther() {
        return JOIN_ALBUMS.toOther(AlbumModelType.TABLE);
    }

    /** Returns the reference of {@code shelf_get_all} to {@link Shelf}, CASCADE on delete. */
    public static Reference getAllToOwner() {
        return JOIN_GET_ALL.toOwner(TABLE);
    }

    /** Returns the reference of {@code shelf_get_all} to {@link PlaylistTrack}, CASCADE on delete. */
    public static Reference getAllToOther() {
        return JOIN_GET_ALL.toOther(PlaylistTrackModelType.TABLE);
    }

    /** Returns the reference of {@code shelf_get} to {@link Shelf}, CASCADE on delete. */
    public static Reference getToOwner() {
        return JOIN_GET.toOwner(TABLE);
    }

    /** Returns the reference of {@code shelf_get} to {@link Shelf}, CASCADE on delete. */
    public static Reference getToOther() {
        return JOIN_GET.toOther(TABLE);
    }

    @Override
    public Constraints constraints() {
        return Constraints.none()
                .join(albumsToOwner(), albumsToOther())
                .join(getAllToOwner(), getAllToOther())
                .join(getToOwner(), getToOther());
    }

    @Override
    protected void fill(Shelf record, Row row) {
        record.id = row.required(COLUMN_ID);
    }

    @Override
    public void write(Shelf record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id);
    }

    @Override
    public Optional<Long> keyOf(Shelf record) {
        return record.id == 0 ? Optional.empty() : Optional.of(record.id);
    }

    @Override
    protected void setKey(Shelf record, Long key) {
        record.id = key;
    }
}
