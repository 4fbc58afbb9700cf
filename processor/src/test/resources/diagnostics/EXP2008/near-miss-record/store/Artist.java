package store;

import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Artist(@Id int id) {

    @BeforeDelete
    void forget() {}
}
