package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.List;
import java.util.Set;

@Model
@Entity
public class Album {
    @Id int id;

    /*EXP2020*/ @Lob
    String text;

    /*EXP2020*/ @ElementCollection
    Set<String> tags;

    @Embedded
    Size /*EXP2020*/size;

    Size /*EXP2020*/other;

    /*EXP2020*/ @Convert(disableConversion = true)
    int plays;

    /*EXP2020*/ @OneToMany
    List<Album> children;

    /*EXP2020*/ @MapsId
    @ManyToOne
    Album next;

    @OneToOne
    /*EXP2020*/ @PrimaryKeyJoinColumn
    Album same;

    @ManyToOne
    /*EXP2020*/ @JoinTable
    Album previous;

    @ManyToOne
    @JoinColumn(name = "one", referencedColumnName = "id")
    @JoinColumn(name = "two", referencedColumnName = "id")
    Album /*EXP2020*/several;

    @ManyToMany
    @JoinTable(schema = /*EXP2020*/ "other")
    /*EXP2020*/ @OrderColumn
    List<Album> similar;

    @ManyToMany
    @JoinTable(name = "by_title", joinColumns = @JoinColumn(name = "title", referencedColumnName = "text"))
    Set<Album> /*EXP2020*/byTitle;
}
