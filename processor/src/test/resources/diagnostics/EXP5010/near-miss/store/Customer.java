package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.SoftDeletable;
import org.jspecify.annotations.Nullable;

@SoftDeletable
@Model
public class Customer {
    @Id int id;
    @ForeignKey(onDelete = OnDelete.DB_SET_NULL) @Nullable Clerk clerk;
}
