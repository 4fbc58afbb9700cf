package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

@Model
public record Album(@Id int id, /*EXP4021*/ @ManyToMany Set<Tag> tags) {}
