package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(deletedAt = "gone_at", deletionId = "gone_with", deletedBy = "gone_by")
@Model
public class Parcel {
    @Id int id;
}
