package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.SoftDeletable;
import org.jspecify.annotations.Nullable;

@SoftDeletable
@Model
public class Invoice {
    @Id int id;
    @ForeignKey(onDelete = OnDelete.PROTECT) Customer customer;
    @SuppressWarnings("EXP5008") @ForeignKey Customer payer;
    @ForeignKey @Nullable Invoice corrected;
}
