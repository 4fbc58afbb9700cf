package dev.expunge.it.archive;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A chapter inside a chapter; the outermost are inside themselves, since the reference is never null. */
@Model
public record Chapter(
        @Id int id, @ForeignKey(to = Chapter.class) int insideId) {}
