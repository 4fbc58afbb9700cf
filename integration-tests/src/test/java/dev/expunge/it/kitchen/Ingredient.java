package dev.expunge.it.kitchen;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** What recipes are made of. */
@Model
public record Ingredient(
        @Id String code,
        @ForeignKey(to = Cook.class) @Nullable Integer cookId) {}
