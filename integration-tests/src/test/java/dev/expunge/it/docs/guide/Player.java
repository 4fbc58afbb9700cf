package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A player that is built into a cubicle. */
@Model
public record Player(
        @Id int id, @ForeignKey(to = Cubicle.class) CubicleKey cubicle) {}
