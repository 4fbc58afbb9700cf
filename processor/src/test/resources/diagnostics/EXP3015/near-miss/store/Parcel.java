package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@SoftDeletable
@Model
public class Parcel {
    @Id int id;
    @Nullable OffsetDateTime deletedAt;
}
