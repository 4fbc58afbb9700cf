package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;

@Model
public record Biography(
        @Id int id,

        @SuppressWarnings("EXP4014") @OneToOne(to = Artist.class, onDelete = OnDelete.SET, setTo = "1")
        int artistId) {}
