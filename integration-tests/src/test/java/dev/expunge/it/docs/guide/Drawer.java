package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Clear;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A tree whose references nobody may change, not even on rows that are about to go. */
@Model
public record Drawer(
        @Id int id,
        @ForeignKey(to = Drawer.class, clear = Clear.NEVER) int insideId) {}
