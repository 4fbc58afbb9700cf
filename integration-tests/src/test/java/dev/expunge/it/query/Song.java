package dev.expunge.it.query;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A song of a platter. */
@Model
public record Song(
        @Id int id,
        String title,
        @ForeignKey(to = Platter.class) int platterId,
        long plays) {}
