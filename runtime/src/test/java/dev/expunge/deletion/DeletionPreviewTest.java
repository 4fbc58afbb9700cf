package dev.expunge.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.deletion.DeletionPreview.ModelRows;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.error.deletion.Blocker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A preview as text for people and as JSON for programs. */
class DeletionPreviewTest {

    private static final ModelRows ALBUMS = new ModelRows("Album", 2, false, List.of("Album 11", "Album 12"));
    private static final ModelRows TRACKS = new ModelRows("Track", 3, false, List.of());
    private static final Path TO_ALBUM = new Path("Album.artist", "Artist", "Album", OnDelete.CASCADE, 2);
    private static final Path TO_TRACK = new Path("Track.album", "Album", "Track", OnDelete.CASCADE, 3);

    @Test
    void whatRefersStandsBelow() {
        assertThat(preview(
                        List.of(artists(1), ALBUMS, TRACKS),
                        TO_ALBUM,
                        TO_TRACK,
                        new Path("Review.album", "Album", "Review", OnDelete.SET_NULL, 1)))
                .isEqualToNormalizingNewlines("""
                        Artist 1
                          Album 2 by Album.artist
                            Track 3 by Track.album
                            Review.album set in 1 row (SET_NULL)
                        6 rows would be deleted, 1 updated.""");
    }

    @Test
    void partsOfAModelAreShownAsSuchAndFollowedOnce() {
        assertThat(preview(
                        List.of(artists(4), ALBUMS, TRACKS),
                        new Path("Artist.mentor", "Artist", "Artist", OnDelete.CASCADE, 3),
                        new Path("Album.producer", "Artist", "Album", OnDelete.CASCADE, 1),
                        TO_ALBUM,
                        TO_TRACK,
                        new Path("Track.artist", "Artist", "Track", OnDelete.CASCADE, 2)))
                .isEqualToNormalizingNewlines("""
                        Artist 1 of 4
                          Artist 3 of 4 by Artist.mentor
                          Album 1 of 2 by Album.producer
                            Track 3 by Track.album
                          Album 2 by Album.artist, see above
                          Track 2 of 3 by Track.artist
                        9 rows would be deleted, 0 updated.""");
    }

    @Test
    void whatRefusesIsSaid() {
        Blocker blocker =
                new Blocker("Sale.track", "PROTECT", 1, List.of(new Blocker.Example("Sale 7", "Track 111", false)));
        DeletionPreview preview = new DeletionPreview(
                "Track",
                3,
                false,
                false,
                List.of(TRACKS),
                List.of(new Path("Sale.track", "Track", "Sale", OnDelete.PROTECT, 1)),
                List.of(blocker),
                List.of(new DeletedTarget("Play.track", "Track 1", 2)));

        assertThat(preview.isRefused()).isTrue();
        assertThat(preview.toString()).isEqualToNormalizingNewlines("""
                Track 3
                  blocked by Sale.track (PROTECT): 1 row, Sale 7 refers to Track 111
                refused: Play.track would be set to Track 1 in 2 rows, but that row is to be deleted itself
                Refused; without that, at least 3 rows would be deleted, 0 updated. Counting stopped there: each number \
                is a lower bound.""");
    }

    @Test
    void jsonHoldsAllOfIt() {
        DeletionPreview preview = new DeletionPreview(
                "Album",
                2,
                false,
                true,
                List.of(ALBUMS),
                List.of(new Path("Sale.album", "Album", "Sale", OnDelete.RESTRICT, 9)),
                List.of(new Blocker(
                        "Sale.album", "RESTRICT", 9, List.of(new Blocker.Example("Sale \"7\"", "Album 11", false)))),
                List.of(new DeletedTarget("Disc.album", "Album 1", 2)));

        assertThat(preview.toJson())
                .isEqualTo(
                        "{\"model\": \"Album\", \"roots\": 2, \"complete\": true, \"refused\": true, \"total\": 2, "
                                + "\"models\": [{\"model\": \"Album\", \"rows\": 2, \"soft\": false, "
                                + "\"samples\": [\"Album 11\", \"Album 12\"]}], "
                                + "\"paths\": [{\"reference\": \"Sale.album\", \"parent\": \"Album\", \"child\": \"Sale\", "
                                + "\"action\": \"RESTRICT\", \"rows\": 9}], "
                                + "\"blockers\": [{\"reference\": \"Sale.album\", \"action\": \"RESTRICT\", \"count\": 9, "
                                + "\"examples\": [{\"row\": \"Sale \\\"7\\\"\", \"refersTo\": \"Album 11\", \"trashed\": false}]}], "
                                + "\"deletedTargets\": [{\"reference\": \"Disc.album\", \"target\": \"Album 1\", \"count\": 2}]}");
    }

    @Test
    void jsonEscapesWhatItMustAndNothingElse() {
        assertThat(JsonObject.text("a\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028é€\uD83D\uDE00"))
                .isEqualTo("\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u2028é€\uD83D\uDE00\"");
        assertThat(JsonObject.text("\uD83D")).isEqualTo("\"\\ud83d\"");
        assertThat(JsonObject.text("\uDE00\uD83Dx")).isEqualTo("\"\\ude00\\ud83dx\"");
    }

    @Test
    void softAndHardAreToldApart() {
        DeletionPreview preview = new DeletionPreview(
                "Album",
                2,
                true,
                true,
                List.of(new ModelRows("Album", 2, true, List.of()), TRACKS),
                List.of(),
                List.of(),
                List.of());

        assertThat(preview.softDeleted()).containsOnlyKeys("Album");
        assertThat(preview.deleted()).containsOnlyKeys("Track");
        assertThat(preview.total()).isEqualTo(5);
    }

    @Test
    void ofNoRowAtAllItIsSaidWhereRowsWouldGo() {
        assertThat(DeletionPreview.ofNothing("Album", true).toTree()).isEqualToNormalizingNewlines("""
                        Album 0 (to the trash)
                        0 rows would go to the trash, 0 rows would be deleted, 0 updated.""");
        assertThat(DeletionPreview.ofNothing("Album", false).toTree()).isEqualToNormalizingNewlines("""
                        Album 0
                        0 rows would be deleted, 0 updated.""");
    }

    @Test
    void optionsAreNeverNegative() {
        assertThatThrownBy(() -> PreviewOptions.atMostKeys(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PreviewOptions.defaults().samples(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PreviewOptions.atMostKeys(0).samples(9).keys()).isZero();
        assertThat(PreviewOptions.atMostKeys(0).samples(9).samples()).isEqualTo(9);
    }

    private static ModelRows artists(long rows) {
        return new ModelRows("Artist", rows, false, List.of("Artist 1"));
    }

    private static String preview(List<ModelRows> models, Path... paths) {
        return new DeletionPreview("Artist", 1, false, true, models, List.of(paths), List.of(), List.of()).toTree();
    }
}
