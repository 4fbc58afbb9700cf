package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model(table = /*EXP2007*/ "artist")
public class Band {
    @Id int id;
}
