package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@SoftDeletable
@Model
public class Customer {
    @Id int id;
    @Nullable LocalDate /*EXP3015*/ deletedAt;
}
