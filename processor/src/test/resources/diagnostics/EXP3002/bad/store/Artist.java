package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.util.List;

@Model
public class Artist {
    @Id int id;
    List<String> /*EXP3002*/names;
}
