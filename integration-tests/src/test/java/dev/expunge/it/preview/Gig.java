package dev.expunge.it.preview;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A concert: it belongs to a festival, and to a stage that may be another festival's. */
@Model
public record Gig(
        @Id int id,
        @ForeignKey(to = Festival.class) int festivalId,
        @ForeignKey(to = Stage.class) int stageId) {}
