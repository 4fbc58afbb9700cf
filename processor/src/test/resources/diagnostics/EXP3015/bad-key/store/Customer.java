package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.util.UUID;

@SoftDeletable
@Model
public class Customer {
    @Id UUID /*EXP3015*/ deletionId;
}
