package store;

import static dev.expunge.annotation.OnDelete.DB_SET_NULL;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Registry;
import dev.expunge.spi.Generated;

/** What deleting the models of {@link MusicStore} does, in order. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.RegistryProcessor")
final class MusicStorePlans {
    private MusicStorePlans() {}

    static Registry registry() {
        return Registry.named("store.MusicStore")
                .model(AlbumModelType.TYPE, "0000000051108702", MusicStorePlans::album)
                .model(ArtistModelType.TYPE, "00000000d15ce914", MusicStorePlans::artist)
                .model(EmployeeModelType.TYPE, "000000007e21b13b", MusicStorePlans::employee)
                .model(LoanModelType.TYPE, "00000000342eddfd", MusicStorePlans::loan)
                .model(PlaylistTrackModelType.TYPE, "000000004b5b982c", MusicStorePlans::playlistTrack)
                .model(ShelfModelType.TYPE, "00000000520c66bd", MusicStorePlans::shelf)
                .build();
    }

    private static DeletionPlan album() {
        return DeletionPlan.deleting(AlbumModelType.TABLE)
                .collect(AlbumModelType.TABLE, because(ROOTS, REFERRERS))
                .collect(PlaylistTrackModelType.TABLE, because(REFERRERS), PlaylistTrackModelType.albumIdReference())
                .setTo(LoanModelType.albumIdReference(), 1)
                .deleteReferring(ShelfModelType.JOIN_GET_ALL.table(), ShelfModelType.getAllToOther())
                .deleteReferring(ShelfModelType.JOIN_ALBUMS.table(), ShelfModelType.albumsToOther())
                .delete(PlaylistTrackModelType.TABLE)
                .delete(AlbumModelType.TABLE)
                .build();
    }

    private static DeletionPlan artist() {
        return DeletionPlan.deleting(ArtistModelType.TABLE)
                .collect(ArtistModelType.TABLE, because(ROOTS, REFERRERS))
                .collect(AlbumModelType.TABLE, because(REFERRERS), AlbumModelType.artistReference())
                .collect(PlaylistTrackModelType.TABLE, because(REFERRERS), PlaylistTrackModelType.albumIdReference())
                .setFrom(LoanModelType.artistIdReference(), LoanModelType.artistIdSupplier())
                .setTo(LoanModelType.albumIdReference(), 1)
                .deleteReferring(ShelfModelType.JOIN_GET_ALL.table(), ShelfModelType.getAllToOther())
                .deleteReferring(ShelfModelType.JOIN_ALBUMS.table(), ShelfModelType.albumsToOther())
                .delete(PlaylistTrackModelType.TABLE)
                .delete(AlbumModelType.TABLE)
                .delete(ArtistModelType.TABLE)
                .leave(DB_SET_NULL, EmployeeModelType.likesArtistIdReference())
                .build();
    }

    private static DeletionPlan employee() {
        return DeletionPlan.deleting(EmployeeModelType.TABLE)
                .collect(EmployeeModelType.TABLE, because(ROOTS, REFERRERS, EXCLUSION))
                .clear(EmployeeModelType.reportsToIdReference())
                .setNull(EmployeeModelType.reportsToIdReference())
                .delete(EmployeeModelType.TABLE)
                .build();
    }

    private static DeletionPlan loan() {
        return DeletionPlan.deleting(LoanModelType.TABLE).deleteRoots().build();
    }

    private static DeletionPlan playlistTrack() {
        return DeletionPlan.deleting(PlaylistTrackModelType.TABLE)
                .collect(PlaylistTrackModelType.TABLE, because(ROOTS, REFERRERS))
                .deleteReferring(ShelfModelType.JOIN_GET_ALL.table(), ShelfModelType.getAllToOther())
                .delete(PlaylistTrackModelType.TABLE)
                .build();
    }

    private static DeletionPlan shelf() {
        return DeletionPlan.deleting(ShelfModelType.TABLE)
                .collect(ShelfModelType.TABLE, because(ROOTS, REFERRERS))
                .deleteReferring(ShelfModelType.JOIN_GET_ALL.table(), ShelfModelType.getAllToOwner())
                .deleteReferring(
                        ShelfModelType.JOIN_GET.table(), ShelfModelType.getToOwner(), ShelfModelType.getToOther())
                .deleteReferring(ShelfModelType.JOIN_ALBUMS.table(), ShelfModelType.albumsToOwner())
                .delete(ShelfModelType.TABLE)
                .build();
    }
}
