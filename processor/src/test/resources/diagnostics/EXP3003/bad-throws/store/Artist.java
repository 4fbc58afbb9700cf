package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.io.IOException;

@Model
public class Artist {
    @Id int id;
    private int /*EXP3003*/age;

    int getAge() throws IOException {
        return age;
    }

    void setAge(int age) {
        this.age = age;
    }
}
