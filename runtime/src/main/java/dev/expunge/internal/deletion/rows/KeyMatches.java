package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.List;

/**
 * The condition that a row matches at least one of several lists of keys; it holds for no row if all lists are empty.
 *
 * @param alternatives the lists, none of them empty
 */
public record KeyMatches(List<KeyMatch> alternatives) {

    public KeyMatches {
        alternatives =
                alternatives.stream().filter(match -> !match.keys().isEmpty()).toList();
    }

    public static KeyMatches of(List<Column<?>> columns, List<List<Object>> keys) {
        return new KeyMatches(List.of(new KeyMatch(columns, keys)));
    }

    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** Whether one statement can carry all lists. */
    public boolean fits(Dialect dialect) {
        return alternatives.stream().allMatch(match -> match.chunks(dialect).size() == 1)
                && parameters(dialect) <= dialect.maxParameters();
    }

    int parameters(Dialect dialect) {
        return alternatives.stream()
                .mapToInt(match -> match.parameters(dialect))
                .sum();
    }

    /** Returns conditions, each for one statement, that together match the same rows; a row may match several. */
    public List<KeyMatches> split(Dialect dialect) {
        if (isEmpty() || fits(dialect)) {
            return isEmpty() ? List.of() : List.of(this);
        }
        return alternatives.stream()
                .flatMap(match -> match.chunks(dialect).stream())
                .map(chunk -> new KeyMatches(List.of(chunk)))
                .toList();
    }

    /** Writes the condition, in parentheses where another one may follow. */
    void write(SqlWriter sql, Table table) {
        boolean several = alternatives.size() > 1;
        sql.sql(several ? "(" : "")
                .join(" OR ", alternatives, match -> match.write(sql, table))
                .sql(several ? ")" : "");
    }
}
