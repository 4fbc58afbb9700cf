package dev.expunge.it.gallery;

import dev.expunge.annotation.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** What paintings show. */
@Model
@Entity
public class Emblem {

    @Id
    String name = "";

    @ManyToMany(mappedBy = "motifs")
    Set<Canvas> shownBy = new HashSet<>();

    protected Emblem() {}

    Emblem(String name) {
        this.name = name;
    }
}
