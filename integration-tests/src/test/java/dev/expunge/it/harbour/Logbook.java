package dev.expunge.it.harbour;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

/** The one logbook of a ship: it has the ship's key. */
@Model
public record Logbook(@Id @OneToOne(to = Ship.class) int shipId) {}
