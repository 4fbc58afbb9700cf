package dev.expunge.it.archive;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Belongs to a team. */
@Model
public record Member(
        @Id int id, @ForeignKey(to = Team.class) int teamId) {}
