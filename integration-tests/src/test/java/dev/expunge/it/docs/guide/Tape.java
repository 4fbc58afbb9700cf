package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Goes to the first shelf, by the database. */
@Model
public record Tape(
        @Id int id,

        @ForeignKey(to = Shelf.class, onDelete = OnDelete.DB_SET_DEFAULT) @Column(defaultValue = "1")
        int shelfId) {}
