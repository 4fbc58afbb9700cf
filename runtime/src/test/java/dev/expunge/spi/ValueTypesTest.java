package dev.expunge.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.annotation.ValueConverter;
import dev.expunge.error.ConverterException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTypesTest {

    private enum Mood {
        HAPPY,
        SAD
    }

    /** Hours since 1970, which knows no hour 0. */
    private static final class HourConverter implements ValueConverter<Integer, Instant> {
        @Override
        public Instant toColumn(Integer value) {
            return value == 0 ? null : Instant.ofEpochSecond(value * 3600L);
        }

        @Override
        public Integer fromColumn(Instant column) {
            return column.equals(Instant.EPOCH) ? null : (int) (column.getEpochSecond() / 3600);
        }
    }

    private static final ValueType<Integer> HOUR = ValueTypes.converted(new HourConverter(), ValueTypes.INSTANT);

    @Test
    void aConverterHandsOnWhatItsColumnCarries() {
        OffsetDateTime carried = OffsetDateTime.parse("1970-01-01T03:00:00Z");

        assertThat(HOUR.sqlType()).isEqualTo(SqlType.TIMESTAMP_WITH_TIME_ZONE);
        assertThat(HOUR.toSql().apply(3)).isEqualTo(carried);
        assertThat(HOUR.fromSql().apply(carried)).isEqualTo(3);
    }

    @Test
    void aConverterReturnsNoNull() {
        String converter = HourConverter.class.getTypeName();

        assertThatThrownBy(() -> HOUR.toSql().apply(0))
                .isInstanceOfSatisfying(
                        ConverterException.class,
                        failure -> assertThat(failure.converter()).isEqualTo(converter))
                .hasMessageStartingWith(converter + " has returned null");
        assertThatThrownBy(() -> HOUR.fromSql().apply(OffsetDateTime.parse("1970-01-01T00:00:00Z")))
                .isInstanceOf(ConverterException.class);
    }

    @Test
    void anEnumIsHeldByNameOrByNumber() {
        assertThat(ValueTypes.named(Mood.class).toSql().apply(Mood.SAD)).isEqualTo("SAD");
        assertThat(ValueTypes.numbered(Mood.values()).toSql().apply(Mood.SAD)).isEqualTo((short) 1);
        assertThat(ValueTypes.numbered(Mood.values()).fromSql().apply((short) 0))
                .isEqualTo(Mood.HAPPY);
    }

    @Test
    void aNumberThatNoConstantHasIsRefused() {
        for (short number : new short[] {-1, 2}) {
            assertThatThrownBy(
                            () -> ValueTypes.numbered(Mood.values()).fromSql().apply(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("No enum constant of dev.expunge.spi.ValueTypesTest.Mood has the number " + number);
        }
    }

    @Test
    void aCharIsATextOfOneCharacterThatMayBePadded() {
        assertThat(ValueTypes.CHARACTER.fromSql().apply("a")).isEqualTo('a');
        assertThat(ValueTypes.CHARACTER.fromSql().apply("a  ")).isEqualTo('a');
        assertThat(ValueTypes.CHARACTER.fromSql().apply("  ")).isEqualTo(' ');
        for (String text : List.of("", "ab", " b")) {
            assertThatThrownBy(() -> ValueTypes.CHARACTER.fromSql().apply(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A text of " + text.length() + " characters is no char");
        }
    }

    @Test
    void theEndsOfTimeAreThoseOfTheDriver() {
        Map<Instant, OffsetDateTime> carried = Map.of(
                Instant.MIN, OffsetDateTime.MIN,
                Instant.MAX, OffsetDateTime.MAX,
                Instant.EPOCH, OffsetDateTime.parse("1970-01-01T00:00:00Z"));

        carried.forEach((instant, moment) -> {
            assertThat(ValueTypes.INSTANT.toSql().apply(instant)).isEqualTo(moment);
            assertThat(ValueTypes.INSTANT.fromSql().apply(moment)).isEqualTo(instant);
        });
    }
}
