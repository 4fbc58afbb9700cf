package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.util.Set;

@SoftDeletable
@Model
public class Customer {
    @Id int id;
    @ManyToMany Set<Genre> interests;
}
