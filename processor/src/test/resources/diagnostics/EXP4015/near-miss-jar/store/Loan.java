package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Loan {

    @Id int id;

    @ForeignKey(to = jar.Book.class, references = "isbn")
    String isbn;

    @ForeignKey(to = jar.Pass.class, references = "book")
    int passBook;
}
