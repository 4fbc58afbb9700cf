package dev.expunge.internal.deletion.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that are equal for a database, and not for Java. */
class CollectedRowsTest {

    private static final List<Column<?>> AMOUNT = List.of(Column.required("amount", "amount", ValueTypes.BIG_DECIMAL));
    private static final List<Column<?>> DIGEST = List.of(Column.required("digest", "digest", ValueTypes.BYTES));

    @Test
    void holdDecimalsOfAnyScale() {
        CollectedRows rows = new CollectedRows(AMOUNT, 1);
        rows.add(List.of(new BigDecimal("1.50")));
        assertThat(rows.add(List.of(new BigDecimal("1.5")))).isFalse();
        assertThat(rows.hold(AMOUNT, List.of(new BigDecimal("1.5")))).isTrue();
        assertThat(rows.hold(AMOUNT, List.of(new BigDecimal("15")))).isFalse();
    }

    @Test
    void holdBytesByTheirContent() {
        CollectedRows rows = new CollectedRows(DIGEST, 1);
        rows.add(List.of(new byte[] {1, 2}));
        assertThat(rows.hold(DIGEST, List.of(new byte[] {1, 2}))).isTrue();
        assertThat(rows.hold(DIGEST, List.of(new byte[] {1}))).isFalse();
    }
}
