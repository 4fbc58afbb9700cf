package dev.expunge.it.preview;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.Version;

/** A contract, which keeps its gig, and its stage unless that is of the same festival. */
@Model
public record Contract(
        @Id int id,

        @ForeignKey(to = Gig.class, onDelete = OnDelete.PROTECT)
        int gigId,

        @ForeignKey(to = Festival.class, onDelete = OnDelete.RESTRICT)
        int payerId,

        @Version int version) {}
