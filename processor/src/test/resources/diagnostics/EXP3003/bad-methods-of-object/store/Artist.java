package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;
    private int /*EXP3003*/hashCode;
    private String /*EXP3003*/toString;

    void use(int code, String text) {
        hashCode = code + hashCode;
        toString = text + toString;
    }
}
