package dev.expunge.it.schema;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Lies in a rack, or nowhere; names that have to be quoted. */
@Model(table = "order")
public record Goods(
        @Id int id,

        @Column(name = "in\"side", length = 10, defaultValue = "it's; --")
        String inside,

        @ForeignKey(
                to = Rack.class,
                column = {"Hall", "select"},
                onDelete = OnDelete.SET_NULL)
        @Nullable
        RackKey rack) {}
