package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(flag = "gone", deletionId = "")
@Model
public class Letter {
    @Id int id;
}
