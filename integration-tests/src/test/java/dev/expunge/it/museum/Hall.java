package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A hall within a hall. */
@Model
public record Hall(
        @Id int id, @ForeignKey(to = Hall.class) @Nullable Integer withinId) {}
