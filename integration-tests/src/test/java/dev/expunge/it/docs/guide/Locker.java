package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A locker, which one fan has at a time, or nobody. */
@Model
public record Locker(
        @Id int id,

        @OneToOne(to = Fan.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer fanId) {}
