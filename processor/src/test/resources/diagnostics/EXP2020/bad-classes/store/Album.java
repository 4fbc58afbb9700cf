package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLDelete;

@Model
@Entity
@Table(catalog = /*EXP2020*/ "music")
/*EXP2020*/ @Inheritance
/*EXP2020*/ @SecondaryTable(name = "more")
/*EXP2020*/ @AssociationOverride(name = "artist", joinColumns = @JoinColumn(name = "band_id"))
/*EXP2020*/ @SQLDelete(sql = "UPDATE album SET gone = TRUE WHERE id = ?")
public class Album {
    @Id int id;
}
