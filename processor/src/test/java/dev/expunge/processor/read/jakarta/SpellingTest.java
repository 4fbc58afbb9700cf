package dev.expunge.processor.read.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as the databases of two kinds of projects hold them. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "title, title, title",
        "supportRepId, supportrepid, support_rep_id",
        "TITLE, title, title",
        "URLPath, urlpath, urlpath",
        "supportID, supportid, supportid",
        "line2Text, line2text, line2_text",
        "planB, planb, planb",
        "Art.Works, art.works, art_works",
        "already_So, already_so, already_so",
        "\"Exact Name\", Exact Name, Exact Name",
        "`Exact`, Exact, Exact",
        "\", \", \""
    })
    void areSpelled(String name, String jakarta, String spring) {
        assertThat(Spelling.JAKARTA.spell(name)).isEqualTo(jakarta);
        assertThat(Spelling.SPRING.spell(name)).isEqualTo(spring);
    }
}
