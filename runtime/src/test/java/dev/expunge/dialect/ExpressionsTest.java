package dev.expunge.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.SqlType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What dialects make of expressions: arguments may hold parameters, so each stands once, in order. */
class ExpressionsTest {

    static Stream<Dialect> dialects() {
        return Stream.of(new StandardDialect("standard"), new H2Dialect(), new PostgreSqlDialect());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void haveTheirArgumentsOnceAndInOrder(Dialect dialect) {
        Stream.of(dialect.matches("<text>", "<pattern>"), dialect.matchesIgnoreCase("<text>", "<pattern>"))
                .flatMap(match -> match.stream())
                .forEach(match -> assertThat(match.replaceAll("[^<>a-z]|\\b(?!text|pattern)[a-z]+\\b", ""))
                        .isEqualTo("<text><pattern>"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void takePartsOfEveryMoment(Dialect dialect) {
        for (SqlType type : List.of(SqlType.DATE, SqlType.TIMESTAMP, SqlType.TIMESTAMP_WITH_TIME_ZONE)) {
            assertThat(dialect.part("YEAR", "<moment>", type)).containsOnlyOnce("<moment>");
            assertThat(dialect.date("<moment>", type)).containsOnlyOnce("<moment>");
        }
    }
}
