package dev.expunge.it.orchard;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Goes with its apple, by the database. */
@Model
public record Pip(
        @Id int id,

        @ForeignKey(to = Apple.class, onDelete = OnDelete.DB_CASCADE)
        int appleId) {}
