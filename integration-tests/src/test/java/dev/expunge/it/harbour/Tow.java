package dev.expunge.it.harbour;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Is set to the harbour tug when its vessel goes. */
@Model
public record Tow(
        @Id int id,

        @ForeignKey(to = Vessel.class, references = "imo", onDelete = OnDelete.SET, setTo = "TUG")
        String imo) {}
