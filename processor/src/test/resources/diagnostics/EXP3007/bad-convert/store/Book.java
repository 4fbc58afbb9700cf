package store;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;

@Model
public class Book {
    @Id @Convert(Digits.class)
    Isbn isbn;

    /*EXP3007*/ @dev.expunge.annotation.ForeignKey(to = Book.class)
    @Convert(Digits.class)
    Isbn citesIsbn;

    record Isbn(String digits) {}

    static class Digits implements ValueConverter<Isbn, String> {
        @Override
        public String toColumn(Isbn value) {
            return value.digits();
        }

        @Override
        public Isbn fromColumn(String column) {
            return new Isbn(column);
        }
    }
}
