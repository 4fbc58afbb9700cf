package dev.expunge.it.studio;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A note about a recording, of which the database has no constraint. */
@Model
public record Memo(
        @Id int id, @ForeignKey(to = Recording.class) int recordingId, String text) {}
