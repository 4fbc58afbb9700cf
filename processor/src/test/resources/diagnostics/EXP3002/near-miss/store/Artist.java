package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;
import java.util.List;

@Model
public class Artist {
    enum Kind { SOLO, BAND }

    @Id long id;
    Kind kind;
    byte[] portrait;
    java.time.Instant seen;

    @Transient
    List<String> names;
}
