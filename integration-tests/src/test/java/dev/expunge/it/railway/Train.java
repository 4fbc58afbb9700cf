package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A train; it goes with its station, and with its chief. */
@Model
public record Train(
        @Id int id,
        @ForeignKey(to = Station.class) int stationId,
        @ForeignKey(to = Conductor.class) @Nullable Integer chiefId) {}
