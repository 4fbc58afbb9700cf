package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
class Artist {
    @Id int id;
}
