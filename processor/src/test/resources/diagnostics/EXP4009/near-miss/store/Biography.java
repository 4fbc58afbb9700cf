package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Biography {
    @Id
    @ForeignKey
    Artist artist;

    @ForeignKey(to = Biography.class)
    int sequelId;
}
