package store;

import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

@Model
public class Artist {
    @Id int id;
    /*EXP2004*/ @Version int version;

    /*EXP2004*/ @BeforeDelete
    void forget() {}
}
