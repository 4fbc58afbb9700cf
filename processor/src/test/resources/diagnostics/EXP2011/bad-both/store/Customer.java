package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(deletedAt = "gone_at", flag = /*EXP2011*/ "gone")
@Model
public class Customer {
    @Id int id;
}
