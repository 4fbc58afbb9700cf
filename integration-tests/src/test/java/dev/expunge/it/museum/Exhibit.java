package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Is in a wing and in the care of a curator: goes with either. */
@Model
public record Exhibit(
        @Id int id,
        @ForeignKey(to = Wing.class) int wingId,
        @ForeignKey(to = Curator.class) int curatorId) {}
