package store;

import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.io.IOException;

@Model
public class Artist {
    @Id int id;

    /*EXP2008*/ @BeforeDelete
    void forget() throws IOException {}
}
