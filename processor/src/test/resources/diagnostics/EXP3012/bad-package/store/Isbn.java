package store;

import dev.expunge.annotation.ValueConverter;

public record Isbn(String digits) {
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
