package dev.expunge.it.studio;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A studio; nobody hears of its end. */
@Model
public record Studio(@Id int id, String city) {}
