package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(flag = "gone")
@Model
public class Customer {
    @Id int id;
}
