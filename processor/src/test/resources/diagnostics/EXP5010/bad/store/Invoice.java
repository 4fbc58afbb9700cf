package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

@Model
public class Invoice {
    @Id int id;
    @ForeignKey(onDelete = OnDelete/*EXP5010*/.DB_CASCADE) Customer customer;
    @ForeignKey(onDelete = OnDelete/*EXP5010*/.DB_SET_NULL) @Nullable Customer payer;
}
