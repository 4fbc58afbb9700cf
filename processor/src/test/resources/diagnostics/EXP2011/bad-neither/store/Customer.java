package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(deletedAt = /*EXP2011*/ "")
@Model
public class Customer {
    @Id int id;
}
