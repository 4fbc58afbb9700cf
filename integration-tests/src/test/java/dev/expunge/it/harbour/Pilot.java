package dev.expunge.it.harbour;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** Guides one ship at a time, or none. */
@Model
public record Pilot(
        @Id int id,

        @OneToOne(to = Ship.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer shipId) {}
