package dev.expunge.it.gallery;

import dev.expunge.annotation.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A painter: the table and its columns are called by the defaults, but for one. */
@Model
@Entity
@AttributeOverride(name = "id", column = @Column(name = "painterNo"))
public class Painter extends Stored {

    @Column(nullable = false, length = 80)
    String fullName = "";

    @Nullable
    Integer bornIn;

    @OneToMany(mappedBy = "painter", cascade = CascadeType.ALL, orphanRemoval = true)
    Set<Canvas> paintings = new HashSet<>();

    protected Painter() {}

    Painter(String fullName, @Nullable Integer bornIn) {
        this.fullName = fullName;
        this.bornIn = bornIn;
    }
}
