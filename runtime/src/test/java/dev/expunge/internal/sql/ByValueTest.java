package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are found by values that the database may hold equal. */
class ByValueTest {

    private static final Column<String> CODE = Column.required("code", "code", ValueTypes.STRING);
    private static final Column<String> PARENT = Column.optional("parent", "parent_code", ValueTypes.STRING);

    private final ByValue<String> byValue = new ByValue<>(List.of(CODE));

    private List<String> referredBy(String value) {
        return byValue.ofEqual(List.of(value), List.of(PARENT));
    }

    @Test
    void theSameWordsAreTakenBeforeOthers() {
        byValue.put(List.of("ab"), "lower");
        byValue.put(List.of("AB"), "upper");

        assertThat(referredBy("ab")).containsExactly("lower");
        assertThat(referredBy("AB")).containsExactly("upper");
        assertThat(referredBy("Ab ")).hasSize(1);
    }

    @Test
    void whereNobodyKnowsWhichRowIsMeantAllAre() {
        byValue.put(List.of("cafe"), "cafe");
        byValue.put(List.of("bar"), "bar");

        assertThat(referredBy("café")).containsExactlyInAnyOrder("cafe", "bar");
        assertThat(byValue.of(List.of("café"), List.of(PARENT))).isEmpty();
    }
}
