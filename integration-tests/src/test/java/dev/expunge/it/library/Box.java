package dev.expunge.it.library;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A box at a place; without it, it is dropped at the desk. */
@Model
public record Box(
        @Id int id,

        @ForeignKey(to = Place.class, onDelete = OnDelete.SET, setFrom = Desk.class)
        PlaceKey place) {}
