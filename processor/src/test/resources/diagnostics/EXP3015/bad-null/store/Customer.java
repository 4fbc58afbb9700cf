package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.time.Instant;

@SoftDeletable
@Model
public class Customer {
    @Id int id;
    Instant /*EXP3015*/ deletedAt;
}
