package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

@Model
public class Loan {

    @Id int id;

    @ForeignKey(to = Book.class, references = "isbn")
    String isbn;

    @ForeignKey(to = Pass.class, references = "bookIsbn", onDelete = OnDelete.SET_NULL)
    @Nullable
    String passBookIsbn;

    @ForeignKey(references = {"row", "number"})
    Seat seat;
}
