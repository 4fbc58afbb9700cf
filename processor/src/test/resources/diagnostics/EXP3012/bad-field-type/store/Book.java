package store;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;

@Model
public class Book {
    @Id @Convert(Book.Digits/*EXP3012*/.class)
    Isbn isbn;

    record Isbn(String digits) {}

    static class Digits implements ValueConverter<String, String> {
        @Override
        public String toColumn(String value) {
            return value;
        }

        @Override
        public String fromColumn(String column) {
            return column;
        }
    }
}
