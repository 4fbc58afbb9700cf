package dev.expunge.sample.chapter;

import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.sample.store.MusicStoreManagers;
import dev.expunge.sample.store.PlaylistTrack;

/** Works with a composite key, and meets a constraint of the database on the way. */
final class AKeyOfTwo implements Chapter {

    @Override
    public String title() {
        return "A key of two columns";
    }

    @Override
    public void play(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say("Playlist 18 is to be dropped. PlaylistTrack.playlistId is DO_NOTHING: we leave it to the"
                        + " database, whose constraint refuses while the list has an entry.");
        stage.page().code("store.playlist().deleteById(18);");
        try {
            store.playlist().deleteById(18);
        } catch (ForeignKeyException refusal) {
            stage.show(refusal);
        }

        stage.page().say("So the entry goes first. Its key is the list and the track:");
        stage.page()
                .code(
                        "PlaylistTrack entry = store.playlistTrack().get(18, 597);",
                        "store.playlistTrack().delete(entry);",
                        "store.playlist().deleteById(18);");
        PlaylistTrack entry = store.playlistTrack().get(18, 597);
        stage.show(store.playlistTrack().delete(entry));
        stage.show(store.playlist().deleteById(18));
    }
}
