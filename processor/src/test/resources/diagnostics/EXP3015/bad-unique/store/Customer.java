package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@SoftDeletable
@Model
public class Customer {
    @Id int id;
    @Column(unique = true) @Nullable UUID /*EXP3015*/ deletionId;
}
