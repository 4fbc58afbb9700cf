package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A visitor who waits at a counter, and else at the one that is open. */
@Model
public record Visitor(
        @Id int id,

        @ForeignKey(to = Counter.class, onDelete = OnDelete.SET, setFrom = OpenCounter.class)
        int counterId) {}
