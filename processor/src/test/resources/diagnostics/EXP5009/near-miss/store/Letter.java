package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.SoftDeletable;
import org.jspecify.annotations.Nullable;

@SoftDeletable(flag = "deleted", deletionId = "")
@Model
public class Letter {
    @Id int id;
    @ForeignKey(onDelete = OnDelete.PROTECT) Customer customer;
    @ForeignKey @Nullable Letter answered;
}
