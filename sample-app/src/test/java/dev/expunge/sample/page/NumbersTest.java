package dev.expunge.sample.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void setsThousandsApart() {
        assertThat(Numbers.grouped(15607)).isEqualTo("15 607");
        assertThat(Numbers.grouped(999)).isEqualTo("999");
    }

    @Test
    void countsOneAndMany() {
        assertThat(Numbers.counted(1, "row")).isEqualTo("1 row");
        assertThat(Numbers.counted(1200, "row")).isEqualTo("1 200 rows");
    }

    @Test
    void writesTimesInTheUnitThatFits() {
        assertThat(Numbers.time(Duration.ofNanos(999_999))).isEqualTo("less than 1 ms");
        assertThat(Numbers.time(Duration.ofMillis(999))).isEqualTo("999 ms");
        assertThat(Numbers.time(Duration.ofMillis(1500))).isEqualTo("1.5 s");
    }
}
