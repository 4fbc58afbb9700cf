package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;

@Model
public class Invoice {
    @Id int id;
    @ForeignKey(onDelete = OnDelete.CASCADE, onSoftDelete = OnSoftDelete.KEEP) Customer customer;
    @ForeignKey(onDelete = OnDelete.PROTECT, onSoftDelete = OnSoftDelete.UNDECLARED) Customer payer;
}
