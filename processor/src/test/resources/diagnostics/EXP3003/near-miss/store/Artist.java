package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    private int id;
    private boolean famous;
    private String name;

    @Id
    int id() {
        return id;
    }

    Artist id(int id) {
        this.id = id;
        return this;
    }

    boolean isFamous() {
        return famous;
    }

    void setFamous(boolean famous) {
        this.famous = famous;
    }

    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }
}
