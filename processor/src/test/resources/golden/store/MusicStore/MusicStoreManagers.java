package store;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.spi.Generated;
import dev.expunge.spi.RegistryDescription;
import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;

/** The managers of {@link MusicStore}, one for each of its models. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.RegistryProcessor")
@RegistryDescription(
        registry = MusicStore.class,
        models = {Album.class, Artist.class, Employee.class, Loan.class, PlaylistTrack.class, Shelf.class},
        fingerprints = {
            "0000000051108702",
            "00000000d15ce914",
            "000000007e21b13b",
            "00000000342eddfd",
            "000000004b5b982c",
            "00000000520c66bd"
        })
public final class MusicStoreManagers {
    private final Database database;

    private MusicStoreManagers(Database database) {
        this.database = database;
    }

    /** Opens the database behind a data source; each call of a manager is a transaction of its own. */
    public static MusicStoreManagers on(DataSource dataSource) {
        return new MusicStoreManagers(Database.open(MusicStorePlans.registry(), dataSource));
    }

    /** Opens the database behind a connection; every call joins the connection's transaction. */
    public static MusicStoreManagers on(Connection connection) {
        return new MusicStoreManagers(Database.open(MusicStorePlans.registry(), connection));
    }

    /** Opens a database as its settings say. */
    public static MusicStoreManagers on(DatabaseSettings settings) {
        return new MusicStoreManagers(Database.open(MusicStorePlans.registry(), settings));
    }

    /** Returns the managers of a database that is open, as a listener is told it. */
    public static MusicStoreManagers on(Database database) {
        return new MusicStoreManagers(database);
    }

    /**
     * Does work in one transaction: all that it does through the managers it is given happens, or nothing, if it
     * throws. It is not tried again.
     */
    public <R> R inTransaction(Function<MusicStoreManagers, R> work) {
        return database.inTransaction(joined -> work.apply(new MusicStoreManagers(joined)));
    }

    /** Returns the database that the managers work on. */
    public Database database() {
        return database;
    }

    /**
     * Returns the manager of {@link Album}. A delete does, in order:
     *
     * <ol>
     *   <li>find the rows of Album (ROOTS, REFERRERS)
     *   <li>find the rows of PlaylistTrack by PlaylistTrack.albumId (REFERRERS)
     *   <li>set Loan.albumId of the rows that stay to 1
     *   <li>delete shelf_get_all by shelf_get_all.(playlist_track_album_id, playlist_track_position)
     *   <li>delete shelf_albums by shelf_albums.album_id
     *   <li>delete PlaylistTrack
     *   <li>delete Album
     * </ol>
     */
    public AlbumManager album() {
        return new AlbumManager(database);
    }

    /**
     * Returns the manager of {@link Artist}. A delete does, in order:
     *
     * <ol>
     *   <li>find the rows of Artist (ROOTS, REFERRERS)
     *   <li>find the rows of Album by Album.artist (REFERRERS)
     *   <li>find the rows of PlaylistTrack by PlaylistTrack.albumId (REFERRERS)
     *   <li>set Loan.artistId of the rows that stay to what NobodyInParticular supplies
     *   <li>set Loan.albumId of the rows that stay to 1
     *   <li>delete shelf_get_all by shelf_get_all.(playlist_track_album_id, playlist_track_position)
     *   <li>delete shelf_albums by shelf_albums.album_id
     *   <li>delete PlaylistTrack
     *   <li>delete Album
     *   <li>delete Artist
     * </ol>
     *
     * <p>Left to the database, not counted: Employee.likesArtistId (DB_SET_NULL).
     */
    public ArtistManager artist() {
        return new ArtistManager(database);
    }

    /**
     * Returns the manager of {@link Employee}. A delete does, in order:
     *
     * <ol>
     *   <li>find the rows of Employee (ROOTS, REFERRERS, EXCLUSION)
     *   <li>clear Employee.reportsToId of the rows to delete
     *   <li>set Employee.reportsToId of the rows that stay to null
     *   <li>delete Employee
     * </ol>
     */
    public EmployeeManager employee() {
        return new EmployeeManager(database);
    }

    /**
     * Returns the manager of {@link Loan}. A delete does, in order:
     *
     * <ol>
     *   <li>delete Loan by the condition
     * </ol>
     */
    public LoanManager loan() {
        return new LoanManager(database);
    }

    /**
     * Returns the manager of {@link PlaylistTrack}. A delete does, in order:
     *
     * <ol>
     *   <li>find the rows of PlaylistTrack (ROOTS, REFERRERS)
     *   <li>delete shelf_get_all by shelf_get_all.(playlist_track_album_id, playlist_track_position)
     *   <li>delete PlaylistTrack
     * </ol>
     */
    public PlaylistTrackManager playlistTrack() {
        return new PlaylistTrackManager(database);
    }

    /**
     * Returns the manager of {@link Shelf}. A delete does, in order:
     *
     * <ol>
     *   <li>find the rows of Shelf (ROOTS, REFERRERS)
     *   <li>delete shelf_get_all by shelf_get_all.shelf_id
     *   <li>delete shelf_get by shelf_get.from_shelf_id or shelf_get.to_shelf_id
     *   <li>delete shelf_albums by shelf_albums.shelf_id
     *   <li>delete Shelf
     * </ol>
     */
    public ShelfManager shelf() {
        return new ShelfManager(database);
    }
}
