package store;

import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.util.Optional;

@Model
public class Gig {
    @Id int id;

    @Embedded
    String /*EXP3013*/name;

    @Embedded
    int /*EXP3013*/seats;

    @Embedded
    Band /*EXP3013*/band;

    @Embedded
    Size /*EXP3013*/size;

    @Embedded
    Optional<Nothing> /*EXP3013*/nothing;

    @Embedded
    Fee /*EXP3013*/fee;

    @Model
    record Band(@Id int id) {}

    record Nothing() {}

    private record Fee(int cents) {}
}
