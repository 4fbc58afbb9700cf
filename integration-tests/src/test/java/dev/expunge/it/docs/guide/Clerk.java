package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Works at the newest outlet when their own is closed. */
@Model
public record Clerk(
        @Id int id,

        @ForeignKey(to = Outlet.class, onDelete = OnDelete.SET, setFrom = NewestOutlet.class)
        int outletId) {}
