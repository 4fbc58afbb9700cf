package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A booking, which waits for another cubicle when its own is removed. */
@Model
public record Booking(
        @Id int id,

        @ForeignKey(to = Cubicle.class, onDelete = OnDelete.SET_NULL) @Nullable
        CubicleKey cubicle) {}
