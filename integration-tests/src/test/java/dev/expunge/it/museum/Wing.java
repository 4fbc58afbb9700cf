package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A wing of a museum. */
@Model
public record Wing(
        @Id int id, @ForeignKey(to = Museum.class) int museumId) {}
