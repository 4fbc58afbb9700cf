package dev.expunge.sample.store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/**
 * An entry of a playlist; both of its columns are its key.
 *
 * @param playlistId a playlist is emptied before it is dropped: who forgets that is stopped by the database's constraint,
 *     so nothing is done here
 * @param trackId what is gone can no longer be played, so the entry goes with its track
 */
@Model(table = "PlaylistTrack")
public record PlaylistTrack(
        @Id @ForeignKey(to = Playlist.class, column = "PlaylistId", onDelete = OnDelete.DO_NOTHING)
        int playlistId,

        @Id @ForeignKey(to = Track.class, column = "TrackId", onDelete = OnDelete.CASCADE)
        int trackId) {}
