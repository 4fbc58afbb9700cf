package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(flag = "deleted")
@Model
public class Customer {
    @Id int id;
    @Column(defaultValue = "true") boolean /*EXP3015*/ deleted;
}
