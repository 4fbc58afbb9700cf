package dev.expunge.it.harbour;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** An entry of a logbook. */
@Model
public record Entry(
        @Id int id, @ForeignKey(to = Logbook.class) int logbookId) {}
