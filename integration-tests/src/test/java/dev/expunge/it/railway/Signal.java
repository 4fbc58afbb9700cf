package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A signal that follows another; the first of a line follows itself, since the reference is never null. */
@Model
public record Signal(
        @Id int id,
        @ForeignKey(to = Station.class) int stationId,
        @ForeignKey(to = Signal.class) int followsId) {}
