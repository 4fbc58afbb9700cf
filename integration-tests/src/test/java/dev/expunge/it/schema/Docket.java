package dev.expunge.it.schema;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Belongs to one piece of goods, and is left over by it. */
@Model
public record Docket(
        @Id(generated = true) @Nullable UUID id,

        @OneToOne(to = Goods.class, onDelete = OnDelete.DB_SET_NULL) @Nullable
        Integer goodsId) {}
