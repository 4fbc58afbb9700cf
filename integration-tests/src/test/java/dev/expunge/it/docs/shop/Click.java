package dev.expunge.it.docs.shop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Outlives the login that it was made with. */
@Model
public record Click(
        @Id int id,

        @ForeignKey(to = Login.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer loginId) {}
