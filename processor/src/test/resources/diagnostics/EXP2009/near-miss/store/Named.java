package store;

import dev.expunge.annotation.Id;

public class Named {
    @Id int id;
    String name;
}
