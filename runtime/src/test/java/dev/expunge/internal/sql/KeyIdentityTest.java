package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.ValueConverter;
import dev.expunge.spi.Column;
import dev.expunge.spi.ValueType;
import dev.expunge.spi.ValueTypes;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIdentityTest {

    /** A type of a user's who did not think of {@code equals}. */
    private static final class Isbn {
        final String digits;

        Isbn(String digits) {
            this.digits = digits;
        }
    }

    private static final class IsbnConverter implements ValueConverter<Isbn, String> {
        @Override
        public String toColumn(Isbn value) {
            return value.digits;
        }

        @Override
        public Isbn fromColumn(String column) {
            return new Isbn(column);
        }
    }

    @Test
    void isThatOfWhatTheDatabaseHolds() {
        ValueType<Isbn> isbn = ValueTypes.converted(new IsbnConverter(), ValueTypes.STRING);

        assertThat(identity(isbn, new Isbn("978"))).isEqualTo(identity(isbn, new Isbn("978")));
        assertThat(identity(isbn, new Isbn("978"))).isNotEqualTo(identity(isbn, new Isbn("979")));
    }

    @Test
    void isThatOfTheValueWhateverItIsWrittenLike() {
        assertThat(identity(ValueTypes.BIG_DECIMAL, new BigDecimal("1.50")))
                .isEqualTo(identity(ValueTypes.BIG_DECIMAL, new BigDecimal("1.5")));
        assertThat(identity(ValueTypes.BYTES, new byte[] {1})).isEqualTo(identity(ValueTypes.BYTES, new byte[] {1}));
        assertThat(identity(ValueTypes.OFFSET_DATE_TIME, OffsetDateTime.parse("2024-03-31T02:30:00+02:00")))
                .isEqualTo(identity(ValueTypes.OFFSET_DATE_TIME, OffsetDateTime.parse("2024-03-31T00:30:00Z")))
                .isNotEqualTo(identity(ValueTypes.OFFSET_DATE_TIME, OffsetDateTime.parse("2024-03-31T02:30:00Z")));
    }

    @Test
    void isNotThatOfOtherWords() {
        assertThat(identity(ValueTypes.STRING, "a")).isNotEqualTo(identity(ValueTypes.STRING, "A"));
        assertThat(identity(ValueTypes.STRING, "a")).isNotEqualTo(identity(ValueTypes.STRING, "a "));
    }

    @Test
    void inOtherWordsEqualsWhatADatabaseMayHoldEqual() {
        assertThat(inOtherWords("Ab  ", 1)).isEqualTo(inOtherWords("aB", 1));
        assertThat(inOtherWords("ab", 1)).isNotEqualTo(inOtherWords("ab", 2));
        assertThat(inOtherWords(" ab", 1)).isNotEqualTo(inOtherWords("ab", 1));
    }

    private static List<Object> inOtherWords(String text, int number) {
        return KeyIdentity.inOtherWords(
                List.of(Column.required("t", "t", ValueTypes.STRING), Column.required("n", "n", ValueTypes.INTEGER)),
                List.of(text, number));
    }

    private static <T> List<Object> identity(ValueType<T> type, T value) {
        return KeyIdentity.of(List.of(Column.required("k", "k", type)), List.of(value));
    }
}
