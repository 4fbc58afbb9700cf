package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import org.jspecify.annotations.Nullable;

@SoftDeletable(deletionId = "deleted_by")
@Model
public class Customer {
    @Id int id;
    @Nullable String /*EXP3015*/ deletedBy;
}
