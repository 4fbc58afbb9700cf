package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Model
@Entity
public class Artist {
    @Id int id;

    private String name;

    /*EXP3021*/ @Column(name = "title")
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
