package store;

import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;

    /*EXP2008*/ @AfterDelete
    static void forget() {}
}
