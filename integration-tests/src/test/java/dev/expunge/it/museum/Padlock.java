package dev.expunge.it.museum;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

/** The one padlock of a safe. */
@Model
public record Padlock(@Id int id, @OneToOne(to = Safe.class) int safeId) {}
