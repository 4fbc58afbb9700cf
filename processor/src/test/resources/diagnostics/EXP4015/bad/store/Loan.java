package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Loan {

    @Id int id;

    @ForeignKey(to = Book.class, references = /*EXP4015*/ "title")
    String title;

    @ForeignKey(to = Book.class, references = /*EXP4015*/ {"id", "isbn"}, column = {"a", "b"})
    String both;

    @ForeignKey(to = Seat.class, references = /*EXP4015*/ "row")
    int row;

    @ForeignKey(to = Coat.class, references = /*EXP4015*/ "seat")
    int seat;
}
