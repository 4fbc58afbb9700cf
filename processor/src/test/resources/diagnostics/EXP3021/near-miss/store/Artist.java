package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Model
@Entity
public class Artist {
    private int id;
    private String name;
    private String unmapped;
    private String aKind;

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

    @Column(name = "kind")
    public String getaKind() {
        return aKind;
    }

    public void setaKind(String kind) {
        this.aKind = kind;
    }

    @Transient
    public String getTitle() {
        return name + " " + unmapped;
    }
}
