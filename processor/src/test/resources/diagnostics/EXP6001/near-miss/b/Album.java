package b;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Album {
    @Id int id;
}
