package store;

import dev.expunge.annotation.AfterDelete;

class Named {
    @AfterDelete
    protected final void inherited() {}
}
