package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

/*EXP2004*/ @SoftDeletable
@Model
public class Artist {
    @Id int id;
}
