package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Gig {
    @Embedded
    /*EXP3007*/ @Id
    Fee id;

    @Embedded
    /*EXP3007*/ @Column(name = "paid")
    Fee fee;

    record Fee(int cents) {}
}
