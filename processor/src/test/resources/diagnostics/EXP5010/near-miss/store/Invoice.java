package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

@Model
public class Invoice {
    @Id int id;
    @ForeignKey(onDelete = OnDelete.DO_NOTHING) Customer customer;
}
