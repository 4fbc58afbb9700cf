package dev.expunge.it.studio;

import dev.expunge.DeletionEvent;
import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A take of a recording, perhaps based on another one, on a reel of tape. */
@Model
public record Take(
        @Id int id,
        @ForeignKey(to = Recording.class) int recordingId,
        @ForeignKey(to = Take.class) @Nullable Integer basedOnId,
        @ForeignKey(to = Reel.class) @Nullable Integer reelId) {

    @BeforeDelete
    void goes(DeletionEvent event) {
        Heard.LINES.add("take " + id + " goes, " + event.cause());
    }

    @AfterDelete
    void isGone() {
        Heard.LINES.add("take " + id + " is gone");
    }
}
