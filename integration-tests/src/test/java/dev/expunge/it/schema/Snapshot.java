package dev.expunge.it.schema;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Is deleted by the database with its goods. */
@Model
public record Snapshot(
        @Id int id,

        @ForeignKey(to = Goods.class, onDelete = OnDelete.DB_CASCADE)
        int goodsId) {}
