package store;

import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.Transient;
import dev.expunge.annotation.Version;
import java.util.Set;

public record Details(
        /*EXP3014*/ @Id int number,
        /*EXP3014*/ @Version int version,
        /*EXP3014*/ @ForeignKey(to = Gig.class) int before,
        /*EXP3014*/ @OneToOne(to = Gig.class) int after,
        /*EXP3014*/ @ManyToMany(to = Gig.class) Set<Integer> like,
        /*EXP3014*/ @Embedded Fee fee,
        /*EXP3014*/ @Transient String note) {
    record Fee(int cents) {}
}
