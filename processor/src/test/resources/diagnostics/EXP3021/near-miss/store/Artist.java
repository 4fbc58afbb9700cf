package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Model
@Entity
public class Artist {
    private int id;
    private String name;
    private String unmapped;

    @Access(AccessType.FIELD)
    @Column(name = "title")
    String label;

    @Id
    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    @Column(name = "called")
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
