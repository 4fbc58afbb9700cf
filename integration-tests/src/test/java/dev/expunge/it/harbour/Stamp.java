package dev.expunge.it.harbour;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A stamp on a licence, which it names by the buoy that the licence is for. */
@Model
public record Stamp(
        @Id int id,

        @ForeignKey(to = Licence.class, references = "buoyId")
        int buoyId) {}
