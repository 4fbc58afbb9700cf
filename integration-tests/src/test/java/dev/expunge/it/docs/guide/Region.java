package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A tree without null: the outermost regions are inside themselves. */
@Model
public record Region(
        @Id int id, @ForeignKey(to = Region.class) int insideId) {}
