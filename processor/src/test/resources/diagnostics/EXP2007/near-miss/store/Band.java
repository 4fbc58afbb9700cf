package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model(table = "artist", schema = "archive")
public class Band {
    @Id int id;
}
