package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

@Model
public record Album(
        @Id int id,
        @ForeignKey(to = Artist.class, onDelete = OnDelete/*EXP4003*/.SET_NULL) int artistId) {}
