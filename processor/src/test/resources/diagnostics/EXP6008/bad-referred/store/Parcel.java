package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Parcel {
    @Id int id;
    @ForeignKey Package parent;
}
