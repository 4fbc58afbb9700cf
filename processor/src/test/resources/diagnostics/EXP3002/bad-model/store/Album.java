package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Album {
    @Id int id;

    Artist /*EXP3002*/artist;
}
