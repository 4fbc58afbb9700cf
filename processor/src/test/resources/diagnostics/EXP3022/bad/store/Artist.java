package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PreRemove;

@Model
@Entity
/*EXP3022*/ @EntityListeners(Object.class)
public class Artist {
    @Id int id;

    @Column(updatable = /*EXP3022*/ false)
    String name;

    @ManyToOne
    @JoinColumn(insertable = /*EXP3022*/ false, updatable = /*EXP3022*/ false)
    Artist mentor;

    /*EXP3022*/ @PreRemove
    void before() {}
}
