package dev.expunge.it.keys;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** An usher of a section; without it, of the lobby. */
@Model
public record Usher(
        @Id int id,

        @ForeignKey(to = Section.class, onDelete = OnDelete.SET, setTo = "lobby")
        String sectionCode) {}
