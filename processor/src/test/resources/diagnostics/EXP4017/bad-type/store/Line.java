package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Line extends Entry<Artist> {
    @Id int id;
}
