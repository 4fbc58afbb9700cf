package store;

import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import hall.Range;
import java.util.Optional;

@Model
public class Gig {
    @Id int id;

    @Embedded
    Range<Integer> ages;

    @Embedded
    Optional<Fee> fee;

    private Fee deposit;

    @Embedded(prefix = "")
    Fee getDeposit() {
        return deposit;
    }

    void setDeposit(Fee deposit) {
        this.deposit = deposit;
    }

    record Fee(int cents) {}
}
