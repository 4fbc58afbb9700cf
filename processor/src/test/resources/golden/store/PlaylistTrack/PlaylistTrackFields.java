package store;

import dev.expunge.field.NumberField;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Path;

/** The fields of {@link PlaylistTrack} in conditions. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class PlaylistTrackFields {
    /**
     * Column {@code album_id}, part of the key, refers to {@link Album}, CASCADE on delete; {@link #album()} goes on to
     * its fields.
     */
    public final NumberField<Integer> albumId;

    /** Column {@code position}, part of the key. */
    public final NumberField<Integer> position;

    private final Path pathOfRow;

    PlaylistTrackFields(Path path) {
        this.albumId = new NumberField<>(path, PlaylistTrackModelType.COLUMN_ALBUM_ID);
        this.position = new NumberField<>(path, PlaylistTrackModelType.COLUMN_POSITION);
        this.pathOfRow = path;
    }

    /** Returns the fields of the {@link Album} that {@code albumId} refers to. */
    public AlbumFields album() {
        return AlbumModelType.TYPE.fields(pathOfRow.follow(PlaylistTrackModelType.albumIdReference()));
    }
}
