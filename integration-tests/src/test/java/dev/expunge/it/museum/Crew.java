package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A crew and the guide who leads it, who is in some crew. */
@Model
public record Crew(
        @Id int id, @ForeignKey(to = Guide.class) @Nullable Integer leaderId) {}
