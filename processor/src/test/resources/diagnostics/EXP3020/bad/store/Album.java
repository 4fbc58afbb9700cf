package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Model(table = /*EXP3020*/ "album", schema = /*EXP3020*/ "music")
@Entity
@Table(name = "record", schema = "store")
public class Album {
    enum Format { VINYL, TAPE }

    @Id int id;

    /*EXP3020*/ @dev.expunge.annotation.Id
    int number;

    /*EXP3020*/ @dev.expunge.annotation.Version
    int version;

    @Column(name = "name", length = 50)
    @dev.expunge.annotation.Column(name = /*EXP3020*/ "title", length = /*EXP3020*/ 60)
    String title;

    @dev.expunge.annotation.Column(name = /*EXP3020*/ "sub")
    String subtitle;

    @Nullable
    @Column(nullable = /*EXP3020*/ false)
    String text;

    @Nullable
    @Basic(optional = /*EXP3020*/ false)
    String remark;

    @Nullable
    @ManyToOne(optional = /*EXP3020*/ false)
    Album next;

    @OneToOne
    /*EXP3020*/ @dev.expunge.annotation.ForeignKey
    Album back;

    @ManyToOne
    /*EXP3020*/ @dev.expunge.annotation.OneToOne
    Album front;

    @ManyToOne
    @JoinColumn(name = "side_id")
    @dev.expunge.annotation.ForeignKey(column = /*EXP3020*/ "side")
    Album side;

    @ManyToOne
    @dev.expunge.annotation.ForeignKey(column = /*EXP3020*/ "under")
    Album below;

    @OneToOne
    @dev.expunge.annotation.Column(name = /*EXP3020*/ "over")
    Album above;

    @Enumerated(EnumType.STRING)
    @dev.expunge.annotation.Column(ordinal = /*EXP3020*/ true)
    Format format;

    @ManyToMany
    @JoinTable(name = "alike")
    @dev.expunge.annotation.ManyToMany(table = /*EXP3020*/ "similar")
    Set<Album> similar;
}
