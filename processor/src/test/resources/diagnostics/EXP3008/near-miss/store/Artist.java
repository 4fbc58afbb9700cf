package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    static int count;

    @Id int id;
    String nickname;

    @Column(name = "nick")
    String nickname() {
        return nickname;
    }
}
