package dev.expunge.it.orchard;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Falls with its tree, by the database. */
@Model
public record Apple(
        @Id int id,

        @ForeignKey(to = Tree.class, onDelete = OnDelete.DB_CASCADE)
        int treeId) {}
