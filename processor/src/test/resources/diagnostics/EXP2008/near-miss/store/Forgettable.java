package store;

import dev.expunge.DeletionEvent;
import dev.expunge.annotation.BeforeDelete;

interface Forgettable {
    @BeforeDelete
    @Deprecated
    default void inherited(DeletionEvent event) {}
}
