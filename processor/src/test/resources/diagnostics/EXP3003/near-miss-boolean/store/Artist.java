package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    enum Kind { SOLO, BAND }

    @Id int id;
    Kind kind = Kind.SOLO;
    private boolean isFamous;

    boolean isFamous() {
        return isFamous;
    }

    void setFamous(boolean famous) {
        isFamous = famous;
    }
}
