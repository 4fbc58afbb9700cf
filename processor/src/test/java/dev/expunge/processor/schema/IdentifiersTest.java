package dev.expunge.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts and statements have to name a table alike: a quote too many, and the database does not find it. */
class IdentifiersTest {

    @Test
    void quotesWhatTheRuntimeQuotes() {
        for (String name : names()) {
            assertThat(new PostgreSqlDialect().identifier(name))
                    .isEqualTo(new dev.expunge.dialect.PostgreSqlDialect().identifier(name));
            assertThat(new H2Dialect().identifier(name))
                    .isEqualTo(new dev.expunge.dialect.H2Dialect().identifier(name));
        }
    }

    @Test
    void quotesForMariaDbByItsOwnSign() {
        assertThat(Stream.of("album", "order", "rlike", "a`b", "Artist").map(new MariaDbDialect()::identifier))
                .containsExactly("album", "`order`", "`rlike`", "`a``b`", "`Artist`");
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("album", "Artist", "a b", "a\"b", "_a", "a1", "1a", "ä", ""));
        names.addAll(ReservedWords.EVERYWHERE);
        names.addAll(ReservedWords.POSTGRESQL);
        names.addAll(ReservedWords.MARIADB);
        names.addAll(ReservedWords.SQLITE);
        return names;
    }
}
