package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

@Model
public class Invoice {
    @Id int id;
    @ForeignKey(onSoftDelete = OnSoftDelete.KEEP) Customer customer;
    @OneToOne(onSoftDelete = OnSoftDelete.DELETE) Customer payer;
    @ForeignKey(onDelete = OnDelete.PROTECT) Customer sender;
    @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Customer receiver;
}
