package store;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;

@Model
@Entity
@IdClass(AlbumNumber.class)
@AttributeOverride(name = "number", column = @Column(name = "no"))
public class Album extends Numbered {
    @Enumerated(EnumType.STRING)
    Shade shade;

    @Lob
    @Transient
    String text;

    @ElementCollection
    @Transient
    Set<String> tags;

    @jakarta.persistence.Transient
    Set<String> warnings;

    transient Set<String> messages;

    @ManyToOne
    Album next;

    @OneToMany(mappedBy = "next")
    List<Album> previous;

    @OneToOne(mappedBy = "back")
    Album front;

    @OneToOne
    Album back;

    @ManyToMany
    @JoinTable(name = "alike")
    List<Album> similar;

    @ManyToOne
    @JoinColumn(name = "y", referencedColumnName = "YEAR")
    @JoinColumn(name = "n", referencedColumnName = "no")
    Album reversed;

    @ManyToMany(mappedBy = "similar")
    List<Album> resembling;
}
