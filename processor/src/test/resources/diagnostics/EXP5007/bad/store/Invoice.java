package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;

@Model
public class Invoice {
    @Id int id;
    @ForeignKey(onSoftDelete = OnSoftDelete/*EXP5007*/.KEEP) Clerk clerk;
    @ForeignKey(onDelete = OnDelete.PROTECT, onSoftDelete = OnSoftDelete/*EXP5007*/.DELETE) Customer customer;
}
