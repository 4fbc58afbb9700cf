package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

@Model
public class Album {
    @Id int id;
    @Version int version;
    @Version long /*EXP3010*/ revision;
}
