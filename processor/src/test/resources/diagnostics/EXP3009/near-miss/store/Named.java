package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;

class Named {
    @Id int id;

    @Column(name = "legal_name")
    String name;
}
