package dev.expunge.it.bookshop;

import dev.expunge.annotation.ValueConverter;

/** The number of an edition. Two of them are never equal for Java: what counts is what the database holds. */
public final class Isbn implements Comparable<Isbn> {

    private final String digits;

    Isbn(String digits) {
        this.digits = digits;
    }

    String digits() {
        return digits;
    }

    /** The other way round than the database does. */
    @Override
    public int compareTo(Isbn other) {
        return other.digits.compareTo(digits);
    }

    @Override
    public String toString() {
        return "ISBN " + digits;
    }

    /** Holds a number by its digits, without what separates them. */
    static final class Converter implements ValueConverter<Isbn, String> {
        @Override
        public String toColumn(Isbn value) {
            return value.digits.replace("-", "");
        }

        @Override
        public Isbn fromColumn(String column) {
            if (!column.matches("\\d+")) {
                throw new IllegalArgumentException(column + " is no ISBN.");
            }
            return new Isbn(column);
        }
    }
}
