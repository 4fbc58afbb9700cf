package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Model
@Entity
public class Artist {
    private int id;

    /*EXP3021*/ @Column(name = "title")
    private String name;

    private String hidden;

    @Id
    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /*EXP3021*/ @Column
    public String getShown() {
        return hidden;
    }

    public void setShown(String shown) {
        hidden = shown;
    }
}
