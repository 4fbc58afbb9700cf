package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Loan(@Id @ForeignKey(to = Book.class) Book.Isbn bookIsbn, @Id int number) {
    static void search(Managers store) {
        store.loan().filter(loan -> loan.bookIsbn.gt(new Book.Isbn("1")), loan -> loan.bookIsbn().price.ge(3));
        store.book().filter(book -> book.places.eq(java.util.Map.of()).and(book.shelf.asc() != null ? book.shelf.gt("a") : book.price.lt(2)));
        store.loan().get(new Book.Isbn("1"), 2);
    }
}
