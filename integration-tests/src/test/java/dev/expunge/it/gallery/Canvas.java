package dev.expunge.it.gallery;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A painting: what becomes of it is said where that is not CASCADE. */
@Model
@Entity
@Table(name = "PAINTINGS")
public class Canvas extends Stored {

    /** What it is painted with. */
    enum Technique {
        OIL,
        WATERCOLOUR
    }

    @ManyToOne(optional = false)
    Painter painter = new Painter();

    @ManyToOne
    @JoinColumn(name = "HANGS_IN")
    @ForeignKey(onDelete = OnDelete.SET_NULL)
    @Nullable
    Room room;

    @Nullable
    String title;

    @Enumerated(EnumType.STRING)
    @Nullable
    Technique technique;

    @Column(name = "\"Price\"", precision = 10, scale = 2)
    @Nullable
    BigDecimal price;

    @Embedded
    @Nullable
    Framing frame;

    @ManyToMany
    Set<Emblem> motifs = new HashSet<>();

    @Transient
    Set<String> remarks = new HashSet<>();
}
