package dev.expunge.it.orchard;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Goes back to the first tree, by the database. */
@Model
public record Ladder(
        @Id int id,

        @ForeignKey(to = Tree.class, onDelete = OnDelete.DB_SET_DEFAULT) @Column(defaultValue = "1")
        int treeId) {}
