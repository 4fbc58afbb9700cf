package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id
    @ForeignKey
    Artist /*EXP4009*/itself;
}
