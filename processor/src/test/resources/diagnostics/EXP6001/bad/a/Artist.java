package a;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public /*EXP6001*/ class Artist {
    @Id int id;
}
