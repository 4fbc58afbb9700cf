package store;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;

@Model(table = "record", schema = "store")
@Entity
@Table(name = "Record", schema = "STORE")
public class Album {
    enum Format { VINYL, TAPE }

    @Id
    @GeneratedValue
    @dev.expunge.annotation.Id
    @Nullable
    Long id;

    @Version
    @dev.expunge.annotation.Version
    Long version;

    @Column(name = "Title", nullable = false)
    @dev.expunge.annotation.Column(name = "title", length = 60)
    String title;

    @Nullable
    @Column(unique = true)
    @dev.expunge.annotation.Column(defaultValue = "none")
    String text;

    @OneToOne
    @dev.expunge.annotation.OneToOne(onDelete = OnDelete.SET_NULL)
    Album back;

    @ManyToOne
    @JoinColumn(name = "side_id")
    @dev.expunge.annotation.ForeignKey(column = "side_id", onDelete = OnDelete.SET_NULL)
    Album side;

    @ManyToOne
    @dev.expunge.annotation.ForeignKey(column = "below_id")
    Album below;

    @Enumerated
    @dev.expunge.annotation.Column(ordinal = true)
    Format format;

    @dev.expunge.annotation.ForeignKey(to = Album.class, onDelete = OnDelete.PROTECT)
    Long otherId;

    @ManyToMany
    @JoinTable(name = "alike")
    @dev.expunge.annotation.ManyToMany(table = "alike", column = "one", otherColumn = "other")
    Set<Album> similar;
}
