package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable
@Model
public class Invoice {
    @Id int id;
    /*EXP5008*/ @ForeignKey Customer customer;
    @ForeignKey(onDelete = OnDelete/*EXP5008*/.DB_CASCADE) Customer payer;
}
