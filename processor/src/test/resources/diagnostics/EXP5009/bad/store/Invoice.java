package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(flag = "deleted", deletionId = "")
@Model
public class Invoice {
    @Id int id;
    /*EXP5009*/ @ForeignKey Customer customer;
}
