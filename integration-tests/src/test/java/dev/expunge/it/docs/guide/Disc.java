package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Goes to the first shelf when its own is taken down. */
@Model
public record Disc(
        @Id int id,

        @ForeignKey(to = Shelf.class, onDelete = OnDelete.SET_DEFAULT) @Column(defaultValue = "1")
        int shelfId) {}
