package old;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model(table = "old_artist")
public class Artist {
    @Id int id;
}
