package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes with the band. */
@Model
public record Musician(
        @Id int id, @ForeignKey(to = Band.class) int bandId) {}
