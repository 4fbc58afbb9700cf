package store;

import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;

    /*EXP2008*/ @BeforeDelete
    private void forget() {}
}
