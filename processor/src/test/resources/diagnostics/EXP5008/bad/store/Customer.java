package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Customer {
    @Id int id;
}
