package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Loan {

    @Id int id;

    @ForeignKey(to = Book.class, references = "isbn")
    int /*EXP4002*/ isbn;
}
