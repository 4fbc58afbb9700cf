package jar;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Owner {

    @Id int id;
}
