package dev.expunge.it.orchard;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Goes with its grove, by the library, and with its tree, by the database. */
@Model
public record Graft(
        @Id int id,
        @ForeignKey(to = Grove.class) int groveId,

        @ForeignKey(to = Tree.class, onDelete = OnDelete.DB_CASCADE)
        int treeId) {}
