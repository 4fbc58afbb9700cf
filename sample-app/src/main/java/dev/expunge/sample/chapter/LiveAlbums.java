package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.sample.store.MusicStoreManagers;

/** The delete that one chapter is refused and a later one may do. */
final class LiveAlbums {

    private LiveAlbums() {}

    static DeletionReport delete(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .code(
                        "store.album()",
                        "        .filter(a -> a.title.startsWith(\"Live\"), a -> a.artist().name.eq(\"Iron Maiden\"))",
                        "        .delete();");
        return store.album()
                .filter(a -> a.title.startsWith("Live"), a -> a.artist().name.eq("Iron Maiden"))
                .delete();
    }
}
