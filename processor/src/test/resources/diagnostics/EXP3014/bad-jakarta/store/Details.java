package store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public record Details(
        @ManyToOne Gig /*EXP3014*/before, Fee /*EXP3014*/fee) {
    @Embeddable
    record Fee(int cents) {}
}
