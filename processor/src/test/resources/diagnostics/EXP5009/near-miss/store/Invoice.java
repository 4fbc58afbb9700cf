package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(flag = "deleted")
@Model
public class Invoice {
    @Id int id;
    @ForeignKey Customer customer;
}
