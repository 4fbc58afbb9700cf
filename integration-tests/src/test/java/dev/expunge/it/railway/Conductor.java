package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A conductor on a train. */
@Model
public record Conductor(
        @Id int id, @ForeignKey(to = Train.class) int trainId) {}
