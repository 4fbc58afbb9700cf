package store;

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
import java.util.List;
import java.util.Optional;

/** Reads and writes the rows of {@link PlaylistTrack}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class PlaylistTrackModelType extends ModelType<PlaylistTrack, PlaylistTrackKey, PlaylistTrackFields> {
    public static final Column<Integer> COLUMN_ALBUM_ID = Column.required("albumId", "album_id", ValueTypes.INTEGER);
    public static final Column<Integer> COLUMN_POSITION = Column.required("position", "position", ValueTypes.INTEGER);

    public static final Table TABLE = Table.of("store.PlaylistTrack", "playlist_track")
            .withColumns(COLUMN_ALBUM_ID, COLUMN_POSITION)
            .withKey(COLUMN_ALBUM_ID, COLUMN_POSITION);

    public static final PlaylistTrackModelType TYPE = new PlaylistTrackModelType();

    private PlaylistTrackModelType() {
        super(TABLE, PlaylistTrackFields::new, "000000004b5b982c");
    }

    /** Returns the reference {@code albumId}, CASCADE on delete. */
    public static Reference albumIdReference() {
        return Reference.toKey("albumId", TABLE, AlbumModelType.TABLE, COLUMN_ALBUM_ID);
    }

    @Override
    public Constraints constraints() {
        return Constraints.none().reference(OnDelete.CASCADE, albumIdReference());
    }

    @Override
    public PlaylistTrack read(Row row) {
        return new PlaylistTrack(row.required(COLUMN_ALBUM_ID), row.required(COLUMN_POSITION));
    }

    @Override
    public void write(PlaylistTrack record, RowWriter writer) {
        writer.set(COLUMN_ALBUM_ID, record.albumId());
        writer.set(COLUMN_POSITION, record.position());
    }

    @Override
    public PlaylistTrackKey readKey(Row row) {
        return new PlaylistTrackKey(row.required(COLUMN_ALBUM_ID), row.required(COLUMN_POSITION));
    }

    @Override
    public List<Object> keyValues(PlaylistTrackKey key) {
        return List.of(key.albumId(), key.position());
    }

    @Override
    public Optional<PlaylistTrackKey> keyOf(PlaylistTrack record) {
        return Optional.of(new PlaylistTrackKey(record.albumId(), record.position()));
    }
}
