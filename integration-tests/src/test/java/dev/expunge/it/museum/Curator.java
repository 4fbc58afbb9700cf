package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A curator of a museum. */
@Model
public record Curator(
        @Id int id, @ForeignKey(to = Museum.class) int museumId) {}
