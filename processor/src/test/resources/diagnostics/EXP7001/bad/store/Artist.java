package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public /*EXP7001*/ class Artist {
    @Id int id;
}
