package dev.expunge.it.schema;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Has longer names than PostgreSQL keeps. */
@Model(table = "overstock_of_goods_that_nobody_has_ordered_and_nobody_wants_to_have")
public record Overstock(
        @Id int id,

        @Column(name = "reason_that_was_given_for_what_nobody_has_ordered_and_nobody_wants", unique = true)
        String reason,

        @ForeignKey(to = Overstock.class, column = "Overstock That Came Before And Was Sent Back Without Being Opened")
        @Nullable
        Integer earlierId) {}
