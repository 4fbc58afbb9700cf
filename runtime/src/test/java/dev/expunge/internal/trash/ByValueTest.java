package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows are found by values that the database may hold equal. */
class ByValueTest {

    private static final Column<String> CODE = Column.required("code", "code", ValueTypes.STRING);
    private static final Column<String> PARENT = Column.optional("parent", "parent_code", ValueTypes.STRING);

    private final ByValue<String> byValue = new ByValue<>(List.of(CODE));

    private static TrashedRow row(Column<?> column, String value) {
        return new TrashedRow(Map.of(column, value));
    }

    private List<String> referredBy(String value) {
        return byValue.ofReferrer(row(PARENT, value), List.of(PARENT));
    }

    @Test
    void theSameWordsAreTakenBeforeOthers() {
        byValue.put(row(CODE, "ab"), "lower");
        byValue.put(row(CODE, "AB"), "upper");

        assertThat(referredBy("ab")).containsExactly("lower");
        assertThat(referredBy("AB")).containsExactly("upper");
        assertThat(referredBy("Ab ")).hasSize(1);
    }

    @Test
    void whereNobodyKnowsWhichRowIsMeantAllAre() {
        byValue.put(row(CODE, "cafe"), "cafe");
        byValue.put(row(CODE, "bar"), "bar");
        byValue.put(row(PARENT, "cafe"), "none: it has no code");

        assertThat(referredBy("café")).containsExactlyInAnyOrder("cafe", "bar");
        assertThat(byValue.of(row(PARENT, "café"), List.of(PARENT))).isEmpty();
    }
}
