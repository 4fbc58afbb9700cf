package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIdentityTest {

    @Test
    void equalsWhatTheDatabaseHoldsEqual() {
        assertThat(KeyIdentity.of(List.of(new byte[] {1}))).isEqualTo(KeyIdentity.of(List.of(new byte[] {1})));
        assertThat(KeyIdentity.of(List.of(new BigDecimal("1.50"))))
                .isEqualTo(KeyIdentity.of(List.of(new BigDecimal("1.5"))));
        assertThat(KeyIdentity.of(List.of(OffsetDateTime.parse("2024-01-01T02:00+02:00"))))
                .isEqualTo(KeyIdentity.of(List.of(OffsetDateTime.parse("2024-01-01T00:00Z"))));
        assertThat(KeyIdentity.of(List.of("a"))).isNotEqualTo(KeyIdentity.of(List.of("A")));
        assertThat(KeyIdentity.of(List.of("a"))).isNotEqualTo(KeyIdentity.of(List.of("a ")));
    }

    @Test
    void inOtherWordsEqualsWhatADatabaseMayHoldEqual() {
        assertThat(KeyIdentity.inOtherWords(List.of("Ab  ", 1))).isEqualTo(KeyIdentity.inOtherWords(List.of("aB", 1)));
        assertThat(KeyIdentity.inOtherWords(List.of("ab", 1))).isNotEqualTo(KeyIdentity.inOtherWords(List.of("ab", 2)));
        assertThat(KeyIdentity.inOtherWords(List.of(" ab"))).isNotEqualTo(KeyIdentity.inOtherWords(List.of("ab")));
    }
}
