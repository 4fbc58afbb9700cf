package a;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
/*EXP6009*/ class Artist {
    @Id int id;
}
