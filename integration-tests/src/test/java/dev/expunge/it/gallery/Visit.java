package dev.expunge.it.gallery;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A visit to a painting, by a key of two columns of which one is a reference. */
@Model
@Entity
@IdClass(Visit.Key.class)
public class Visit {

    @Id
    @ManyToOne
    Canvas painting = new Canvas();

    @Id
    int slot;

    @OneToOne
    @JoinColumn(name = "next_slot", referencedColumnName = "slot")
    @JoinColumn(name = "next_painting", referencedColumnName = "painting_id")
    @dev.expunge.annotation.OneToOne(onDelete = OnDelete.SET_NULL)
    @Nullable
    Visit next;

    /** What Jakarta Persistence names a visit by. */
    record Key(Long painting, int slot) implements Serializable {}
}
