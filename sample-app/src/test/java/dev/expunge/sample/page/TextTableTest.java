package dev.expunge.sample.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsTextLeftAndNumbersRight() {
        TextTable table =
                TextTable.of("Table", "Rows", "Note").row("Album", 347, "a").row("PlaylistTrack", 8715L, "b");

        assertThat(table.lines())
                .containsExactly(
                        "Table            Rows   Note", //
                        "Album             347   a",
                        "PlaylistTrack   8 715   b");
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatThrownBy(() -> TextTable.of("Table").row("Album", 1)).hasMessage("2 cells under 1 headings");
    }
}
