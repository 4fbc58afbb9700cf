package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;
import dev.expunge.annotation.Version;

@Model
public class Artist {
    @Version
    /*EXP3007*/ @Id
    int id;

    @Transient
    /*EXP3007*/ @Version
    int count;
}
