package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

@Model
public class Album {
    @Id int id;

    @Version
    @Column(unique = true)
    int /*EXP3010*/ version;
}
