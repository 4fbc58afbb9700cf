package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import dev.expunge.annotation.Version;

@SoftDeletable(flag = "changes")
@Model
public class Customer {
    @Id int id;
    @Version int /*EXP3015*/ changes;
}
