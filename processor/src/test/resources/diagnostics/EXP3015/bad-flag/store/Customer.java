package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import org.jspecify.annotations.Nullable;

@SoftDeletable(flag = "deleted")
@Model
public class Customer {
    @Id int id;
    @Nullable Boolean /*EXP3015*/ deleted;
}
