package dev.expunge.it.harbour;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Keeps a vessel from being deleted. */
@Model
public record Arrest(
        @Id int id,

        @ForeignKey(to = Vessel.class, references = "imo", onDelete = OnDelete.RESTRICT)
        String imo) {}
