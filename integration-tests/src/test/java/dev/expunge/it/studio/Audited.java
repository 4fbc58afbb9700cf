package dev.expunge.it.studio;

import dev.expunge.DeletionEvent;
import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;

/** Lends its methods to models, which may say it in their own words. */
class Audited {

    @BeforeDelete
    void announce() {
        Heard.LINES.add("announced " + what());
    }

    @AfterDelete
    void bury(DeletionEvent event) {
        Heard.LINES.add("buried " + what() + ", " + event.cause());
    }

    String what() {
        return "something";
    }
}
