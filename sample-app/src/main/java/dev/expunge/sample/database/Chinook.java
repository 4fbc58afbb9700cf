package dev.expunge.sample.database;

import dev.expunge.DatabaseSettings;
import dev.expunge.sample.store.MusicStoreManagers;

/** The record store as its jar brings it: an HSQLDB that can be read only. */
public final class Chinook {

    private static final DatabaseAddress ADDRESS =
            new DatabaseAddress("jdbc:hsqldb:res:chinook;readonly=true", "SA", "");

    private Chinook() {}

    /** Opens the store where it is. */
    public static MusicStoreManagers open() {
        return MusicStoreManagers.on(DatabaseSettings.of(new SchemaConnections(ADDRESS, "chinook")));
    }
}
