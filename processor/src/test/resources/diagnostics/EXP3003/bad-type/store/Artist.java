package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    private enum Kind { SOLO, BAND }

    @Id int id;
    Kind /*EXP3003*/kind = Kind.SOLO;
}
