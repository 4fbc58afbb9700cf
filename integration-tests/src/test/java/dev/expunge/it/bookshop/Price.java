package dev.expunge.it.bookshop;

import dev.expunge.annotation.ValueConverter;
import java.math.BigDecimal;

/** An amount of money, which the database holds in whole cents of another type. */
public record Price(BigDecimal euros) {

    /** Holds an amount by its cents. */
    static final class Converter implements ValueConverter<Price, Long> {
        @Override
        public Long toColumn(Price value) {
            return value.euros().movePointRight(2).longValueExact();
        }

        @Override
        public Price fromColumn(Long column) {
            return new Price(BigDecimal.valueOf(column, 2));
        }
    }
}
