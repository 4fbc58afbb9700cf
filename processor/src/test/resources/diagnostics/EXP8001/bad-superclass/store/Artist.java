package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public /*EXP8001*/ class Artist extends Unknown {
    @Id int id;
}
