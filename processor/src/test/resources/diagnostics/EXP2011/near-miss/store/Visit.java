package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable
@Model
record Visit(@Id int id) {}
