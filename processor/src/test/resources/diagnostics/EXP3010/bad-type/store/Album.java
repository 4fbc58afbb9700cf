package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;
import java.time.Instant;

@Model
public class Album {
    @Id int id;
    @Version Instant /*EXP3010*/ changed;
}
