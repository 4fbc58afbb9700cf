package dev.expunge.it.studio;

import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A recording, which hears by its superclass and by itself. */
@Model
public class Recording extends Audited {
    @Id
    int id;

    String title;

    @ForeignKey(to = Studio.class)
    int studioId;

    @Override
    @BeforeDelete
    void announce() {
        super.announce();
    }

    @BeforeDelete
    public void announceItself() {
        Heard.LINES.add("went " + title);
    }

    @Override
    String what() {
        return "recording " + id;
    }
}
