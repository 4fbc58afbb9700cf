package store;

import dev.expunge.annotation.Id;

abstract class Named {
    @Id int id;
    String name;
}
