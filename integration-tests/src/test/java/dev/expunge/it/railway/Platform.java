package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A platform of a station, which may be built beside another one. */
@Model
public record Platform(
        @Id int id,
        @ForeignKey(to = Station.class) int stationId,
        @ForeignKey(to = Platform.class) @Nullable Integer besideId) {}
