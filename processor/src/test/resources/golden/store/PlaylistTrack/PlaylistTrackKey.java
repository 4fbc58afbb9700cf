package store;

import dev.expunge.spi.Generated;

/**
 * The key of {@link PlaylistTrack}.
 *
 * @param albumId column {@code album_id}
 * @param position column {@code position}
 */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public record PlaylistTrackKey(int albumId, int position) {}
