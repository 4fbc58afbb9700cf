package dev.expunge.sample.database;

import dev.expunge.sample.store.MusicStoreManagers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows the store's tables have, those in the trash included, as the database counts them.
 *
 * @param rows by table, parents first
 */
public record RowCounts(Map<String, Long> rows) {

    public RowCounts {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Counts the rows of all tables now. */
    public static RowCounts in(MusicStoreManagers store) {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("Artist", store.artist().all().count());
        rows.put("Album", store.album().all().count());
        rows.put("Genre", store.genre().all().count());
        rows.put("MediaType", store.mediaType().all().count());
        rows.put("Track", store.track().all().count());
        rows.put("Playlist", store.playlist().all().count());
        rows.put("PlaylistTrack", store.playlistTrack().all().count());
        rows.put("Employee", store.employee().all().count());
        rows.put("Customer", store.customer().withDeleted().count());
        rows.put("Invoice", store.invoice().withDeleted().count());
        rows.put("InvoiceLine", store.invoiceLine().all().count());
        return new RowCounts(rows);
    }

    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
