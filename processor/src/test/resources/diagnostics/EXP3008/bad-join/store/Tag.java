package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Tag(@Id int id, String name) {}
