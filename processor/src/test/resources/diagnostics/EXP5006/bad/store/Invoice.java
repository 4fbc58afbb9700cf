package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

@Model
public class Invoice {
    @Id int id;
    /*EXP5006*/ @ForeignKey Customer customer;
    @OneToOne(to = Customer.class, onDelete = OnDelete/*EXP5006*/.CASCADE) @Nullable Integer payerId;
}
