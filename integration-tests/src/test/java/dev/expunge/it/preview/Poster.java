package dev.expunge.it.preview;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A poster: nothing refers to it, and two references lead to it. */
@Model
public record Poster(
        @Id String code,
        @ForeignKey(to = Festival.class) int festivalId,
        @ForeignKey(to = Stage.class) int stageId) {}
