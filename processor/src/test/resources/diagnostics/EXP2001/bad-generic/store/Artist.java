package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public /*EXP2001*/ class Artist<T> {
    @Id int id;
}
