package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

@Model
public class Artist {
    @Id int id;

    /*EXP3008*/ @Column(name = "count")
    static int count;

    /*EXP3008*/ @Version
    static int version;

    /*EXP3008*/ @Column(name = "nick")
    String nickname() {
        return "";
    }
}
