package dev.expunge.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.ValueType;
import dev.expunge.spi.ValueTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of every kind of value have an order. */
class KeyOrderTest {

    private enum Size {
        LARGE,
        MEDIUM,
        SMALL
    }

    @Test
    void isThatOfTheValuesThatTravel() {
        assertOrdered(ValueTypes.INTEGER, -1, 2, 10);
        assertOrdered(ValueTypes.STRING, "a", "b", "ba");
        assertOrdered(ValueTypes.BIG_DECIMAL, new BigDecimal("1.5"), new BigDecimal("2"), new BigDecimal("2.01"));
        assertOrdered(ValueTypes.BYTES, new byte[] {1}, new byte[] {1, 0}, new byte[] {2});
        assertOrdered(ValueTypes.DURATION, Duration.ofNanos(5), Duration.ofSeconds(1), Duration.ofDays(1));
        assertOrdered(ValueTypes.named(Size.class), Size.LARGE, Size.MEDIUM, Size.SMALL);
    }

    @Test
    void looksAtOneColumnAfterTheOther() {
        List<List<Object>> keys = new ArrayList<>(List.of(List.of(2, "a"), List.of(1, "b"), List.of(1, "a")));

        keys.sort(new KeyOrder(List.of(column(ValueTypes.INTEGER), column(ValueTypes.STRING))));

        assertThat(keys).containsExactly(List.of(1, "a"), List.of(1, "b"), List.of(2, "a"));
    }

    private static <T> void assertOrdered(ValueType<T> type, T first, T second, T third) {
        List<List<Object>> ordered = List.of(List.of(first), List.of(second), List.of(third));
        List<List<Object>> keys = new ArrayList<>(ordered);
        Collections.reverse(keys);

        keys.sort(new KeyOrder(List.of(column(type))));

        assertThat(keys).containsExactlyElementsOf(ordered);
    }

    private static Column<?> column(ValueType<?> type) {
        return Column.required("key", "key", type);
    }
}
