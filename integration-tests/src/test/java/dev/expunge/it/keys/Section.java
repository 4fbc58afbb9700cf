package dev.expunge.it.keys;

import dev.expunge.annotation.Clear;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A section within another, the outermost within itself. */
@Model
public record Section(
        @Id String code,
        @ForeignKey(to = Section.class, clear = Clear.NEVER) String withinCode) {}
