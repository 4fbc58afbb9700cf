package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public /*EXP6008*/ class Package {
    @Id int id;
}
