package store;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.spi.Generated;

/** Reads, writes and deletes {@link Album} records: table {@code album}, key {@code id}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class AlbumManager extends Manager<Album, Integer, AlbumFields> {
    /** Returns the manager of a database whose registry knows {@link Album}. */
    public AlbumManager(Database database) {
        super(AlbumModelType.TYPE, database);
    }
}
