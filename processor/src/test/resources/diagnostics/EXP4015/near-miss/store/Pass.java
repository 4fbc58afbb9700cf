package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

@Model
public class Pass {

    @Id int id;

    @OneToOne(to = Book.class, references = "isbn")
    String bookIsbn;
}
