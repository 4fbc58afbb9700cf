package dev.expunge.it.harbour;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes with its vessel, which it names by its number. */
@Model
public record Consignment(
        @Id int id,
        @ForeignKey(to = Vessel.class, references = "imo") String vesselImo) {}
