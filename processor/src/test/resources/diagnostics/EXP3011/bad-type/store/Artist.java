package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Artist(@Id int id, @Column(ordinal = /*EXP3011*/ true) String mood) {}
