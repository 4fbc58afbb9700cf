package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable
@Model
public class Letter {
    @Id int id;
    @OneToOne(onSoftDelete = OnSoftDelete/*EXP5007*/.DELETE) Customer customer;
}
