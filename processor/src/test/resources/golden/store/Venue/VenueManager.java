package store;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.spi.Generated;

/** Reads, writes and deletes {@link Venue} records: table {@code venue}, key {@code id}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class VenueManager extends Manager<Venue, Integer, VenueFields> {
    /** Returns the manager of a database whose registry knows {@link Venue}. */
    public VenueManager(Database database) {
        super(VenueModelType.TYPE, database);
    }
}
