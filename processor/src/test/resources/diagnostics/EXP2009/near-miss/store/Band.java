package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

@Model
public class Band {
    @Id
    @OneToOne
    Artist artist;

    int members;
}
