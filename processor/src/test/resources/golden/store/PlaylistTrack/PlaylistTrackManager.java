package store;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.spi.Generated;
import java.util.Optional;

/**
 * Reads, writes and deletes {@link PlaylistTrack} records: table {@code playlist_track}, key {@code album_id},
 * {@code position}.
 */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class PlaylistTrackManager extends Manager<PlaylistTrack, PlaylistTrackKey, PlaylistTrackFields> {
    /** Returns the manager of a database whose registry knows {@link PlaylistTrack}. */
    public PlaylistTrackManager(Database database) {
        super(PlaylistTrackModelType.TYPE, database);
    }

    /** Does what {@link #get(Object)} does, for the key of these values. */
    public PlaylistTrack get(int albumId, int position) {
        return get(new PlaylistTrackKey(albumId, position));
    }

    /** Does what {@link #find(Object)} does, for the key of these values. */
    public Optional<PlaylistTrack> find(int albumId, int position) {
        return find(new PlaylistTrackKey(albumId, position));
    }

    /** Does what {@link #deleteById(Object)} does, for the key of these values. */
    public DeletionReport deleteById(int albumId, int position) {
        return deleteById(new PlaylistTrackKey(albumId, position));
    }
}
