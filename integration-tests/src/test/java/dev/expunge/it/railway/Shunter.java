package dev.expunge.it.railway;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A shunter moves to the next station, and to platform 20. */
@Model
public record Shunter(
        @Id int id,

        @ForeignKey(to = Station.class, onDelete = OnDelete.SET, setFrom = NextStation.class)
        int stationId,

        @ForeignKey(to = Platform.class, onDelete = OnDelete.SET_DEFAULT) @Column(defaultValue = "20")
        int platformId) {}
