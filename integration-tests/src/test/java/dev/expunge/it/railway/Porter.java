package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A porter moves to station 2, and has no platform without its own. */
@Model
public record Porter(
        @Id int id,

        @ForeignKey(to = Station.class, onDelete = OnDelete.SET, setTo = "2")
        int stationId,

        @ForeignKey(to = Platform.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer platformId) {}
