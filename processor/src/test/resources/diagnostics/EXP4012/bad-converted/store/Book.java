package store;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;

@Model
public class Book {
    @Id @Convert(Digits.class)
    Isbn isbn;

    @Convert(Digits.class)
    @dev.expunge.annotation.Column(defaultValue = /*EXP3006*/ "978")
    Isbn other;

    @dev.expunge.annotation.ForeignKey(onDelete = dev.expunge.annotation.OnDelete.SET, setTo = /*EXP4012*/ "978")
    Book cites;

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
