package dev.expunge.it.harbour;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

/** The one licence for a buoy. */
@Model
public record Licence(@Id int id, @OneToOne(to = Buoy.class) int buoyId) {}
