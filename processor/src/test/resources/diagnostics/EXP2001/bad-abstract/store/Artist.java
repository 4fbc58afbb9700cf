package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public abstract /*EXP2001*/ class Artist {
    @Id int id;
}
