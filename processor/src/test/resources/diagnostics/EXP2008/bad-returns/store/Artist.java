package store;

import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;

    /*EXP2008*/ @BeforeDelete
    /*EXP2008*/ @AfterDelete
    boolean forget() {
        return true;
    }
}
