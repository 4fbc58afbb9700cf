package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.io.IOException;

@Model
public /*EXP2003*/ class Artist {
    @Id int id;

    Artist() throws IOException {
        id = System.in.read();
    }
}
