package dev.expunge.it.schema;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Remembers goods that may be gone. */
@Model
public record Sighting(
        @Id(generated = true) int id,

        @ForeignKey(to = Goods.class, onDelete = OnDelete.DO_NOTHING)
        int goodsId) {}
