package dev.expunge.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.model.TableDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names();

    @Test
    void namesTableColumnsAndWhatTheyHave() {
        assertThat(names.of(table("InvoiceLine"), List.of("track_id", "Side"), "fkey"))
                .isEqualTo("invoiceline_track_id_side_fkey");
    }

    @Test
    void neverGivesANameTwice() {
        names.take("A_B_idx");

        assertThat(names.of(table("a"), List.of("b"), "idx")).isEqualTo("a_b_idx2");
        assertThat(names.of(table("A"), List.of("B"), "idx")).isEqualTo("a_b_idx3");
    }

    @Test
    void cutsWhatPostgresWouldCut() {
        String first = names.of(table("ä".repeat(40)), List.of("column"), "fkey");
        String second = names.of(table("ä".repeat(40)), List.of("column"), "fkey");

        assertThat(first).isEqualTo("ä".repeat(29) + "_fkey");
        assertThat(second).isEqualTo("ä".repeat(28) + "_fkey2");
        assertThat(second.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    }

    private static TableDescriptor table(String name) {
        return new TableDescriptor(Optional.empty(), name);
    }
}
