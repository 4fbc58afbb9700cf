package store;

import dev.expunge.DeletionEvent;
import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist extends Named implements Forgettable {
    @Id int id;

    @BeforeDelete
    void forget() {}

    @BeforeDelete
    @AfterDelete
    public void tell(DeletionEvent event) throws IllegalStateException {}

    private void keep() {}
}
