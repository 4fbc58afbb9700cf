package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

@Model
public record Artist(@Id int id, /*EXP2004*/ @Version int version) {}
