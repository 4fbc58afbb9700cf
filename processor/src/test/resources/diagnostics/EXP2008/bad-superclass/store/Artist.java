package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist extends other.Named {
    @Id int id;
}
