package dev.expunge.it.docs.guide;

import dev.expunge.DeletionEvent;
import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

// tag::hooks
@Model
public record Flyer(
        @Id int id, @ForeignKey(to = Party.class) int partyId, String file) {

    @BeforeDelete
    void mustNotBeHandedOut() {
        if (file.startsWith("current")) {
            throw new IllegalStateException("Flyer " + id + " is still handed out");
        }
    }

    @AfterDelete
    void removeFile(DeletionEvent deletion) {
        deletion.afterCommit(() -> FlyerFiles.remove(file)); // a rollback could not bring it back
    }
}
// end::hooks
