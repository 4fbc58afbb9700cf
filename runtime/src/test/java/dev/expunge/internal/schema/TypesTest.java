package dev.expunge.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.ValueType;
import dev.expunge.spi.ValueTypes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesTest {

    @ParameterizedTest
    @EnumSource(SqlType.class)
    void aColumnHoldsItsOwnType(SqlType type) {
        assertThat(Types.holds(type, declared(new ValueType<>(type, value -> value, value -> value))))
                .isTrue();
    }

    @Test
    void wholeNumbersFitIntoWiderOnesAndDecimals() {
        assertThat(Arrays.stream(SqlType.values()).filter(live -> Types.holds(live, declared(ValueTypes.SHORT))))
                .containsExactly(SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT, SqlType.DECIMAL);
        assertThat(Arrays.stream(SqlType.values()).filter(live -> Types.holds(live, declared(ValueTypes.LONG))))
                .containsExactly(SqlType.BIGINT, SqlType.DECIMAL);
    }

    @Test
    void positionsOfConstantsFitIntoTheSmallestNumber() {
        ValueType<SqlType> numbered = ValueTypes.numbered(SqlType.values());

        assertThat(Types.holds(SqlType.SMALLINT, declared(numbered))).isTrue();
        assertThat(Types.holds(SqlType.INTEGER, declared(numbered))).isTrue();
    }

    @Test
    void aMomentDoesNotFitIntoAColumnWithoutTimeZone() {
        assertThat(Types.holds(SqlType.TIMESTAMP, declared(ValueTypes.INSTANT))).isFalse();
        assertThat(Types.holds(SqlType.TIMESTAMP_WITH_TIME_ZONE, declared(ValueTypes.LOCAL_DATE_TIME)))
                .isFalse();
    }

    private static <T> Column<T> declared(ValueType<T> type) {
        return Column.required("field", "column", type);
    }
}
