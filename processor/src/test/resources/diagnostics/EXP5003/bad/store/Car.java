package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

@Model
public class Car {

    @Id int id;

    @OneToOne(to = Owner.class, onDelete = OnDelete/*EXP5003*/.SET_NULL)
    @Nullable
    Integer ownerId;
}
