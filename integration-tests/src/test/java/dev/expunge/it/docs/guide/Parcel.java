package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Is kept at the first outlet when its own is closed. */
@Model
public record Parcel(
        @Id int id,

        @ForeignKey(to = Outlet.class, onDelete = OnDelete.SET, setTo = "1")
        int outletId) {}
