package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Tag(@Id int id, @ForeignKey(to = Taggable/*EXP4017*/.class) int targetId) {}
