package loan;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;
import store.Book;
import store.Isbn;

@Model
public class Loan {
    @Id int id;

    /*EXP3012*/ @ForeignKey(to = Book.class)
    Isbn bookIsbn;

    /*EXP3012*/ @ManyToMany
    Set<Book> others;
}
