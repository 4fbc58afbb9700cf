package dev.expunge.internal.sql;

import static dev.expunge.fixture.PlaylistTrackModelType.COLUMN_PLAYLIST_ID;
import static dev.expunge.fixture.PlaylistTrackModelType.COLUMN_TRACK_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyConditionTest {

    private static final Table TABLE =
            Table.of("T", "t").withColumns(COLUMN_TRACK_ID).withKey(COLUMN_TRACK_ID);
    private static final List<Column<?>> ONE = List.of(COLUMN_TRACK_ID);
    private static final List<Column<?>> TWO = List.of(COLUMN_PLAYLIST_ID, COLUMN_TRACK_ID);

    private final Dialect standard = new StandardDialect("standard");
    private final Dialect h2 = new H2Dialect();
    private final Dialect postgreSql = new PostgreSqlDialect();

    @Test
    void carriesOneColumnInAnArray() {
        Sql sql = written(h2, ONE, List.of(List.of(1), List.of(2), List.of(3)));
        assertThat(sql.text()).isEqualTo("t.track_id = ANY (?)");
        assertThat(sql.parameters()).containsExactly(new Parameter.Many(SqlType.INTEGER, List.of(1, 2, 3)));
    }

    @Test
    void carriesSeveralColumnsInAnArrayEachOnlyWhereTheDialectSays() {
        List<List<Object>> keys = List.of(List.of(1, 2), List.of(3, 4));
        Sql sql = written(postgreSql, TWO, keys);
        assertThat(sql.text()).isEqualTo("(t.playlist_id, t.track_id) IN (SELECT * FROM unnest(?, ?))");
        assertThat(sql.parameters())
                .containsExactly(
                        new Parameter.Many(SqlType.INTEGER, List.of(1, 3)),
                        new Parameter.Many(SqlType.INTEGER, List.of(2, 4)));
        assertThat(written(h2, TWO, keys).text()).isEqualTo("(t.playlist_id, t.track_id) IN ((?, ?), (?, ?))");
    }

    @Test
    void givesTextsTheTypeOfTheirColumnWhereItDoesNotStandBesideThem() {
        Column<String> code = Column.required("code", "code", ValueTypes.STRING);
        List<List<Object>> keys = List.of(List.of("a", 2), List.of("b", 4));
        assertThat(written(postgreSql, List.of(code, COLUMN_TRACK_ID), keys).text())
                .isEqualTo("(t.code, t.track_id) IN (SELECT * FROM unnest(COALESCE("
                        + "(SELECT array_agg(code) FROM t WHERE FALSE), ?), ?))");
        assertThat(written(postgreSql, List.of(code), List.of(List.of("a"), List.of("b")))
                        .text())
                .isEqualTo("t.code = ANY (?)");
    }

    @Test
    void carriesTimesOneByOneWhereArraysRoundThem() {
        Column<LocalTime> at = Column.required("at", "at", ValueTypes.LOCAL_TIME);
        List<List<Object>> keys = List.of(List.of(LocalTime.NOON), List.of(LocalTime.MIDNIGHT));
        assertThat(written(h2, List.of(at), keys).text()).isEqualTo("t.at IN (?, ?)");
    }

    @Test
    void comparesASingleKey() {
        assertThat(written(postgreSql, TWO, List.of(List.of(1, 2))).text())
                .isEqualTo("t.playlist_id = ? AND t.track_id = ?");
    }

    @Test
    void fillsListsWithTheLastKey() {
        Sql sql = written(standard, ONE, keys(5));
        assertThat(sql.text()).isEqualTo("t.track_id IN (?, ?, ?, ?, ?, ?, ?, ?)");
        assertThat(sql.parameters().subList(5, 8)).containsOnly(Parameter.of(COLUMN_TRACK_ID, 5));
    }

    @Test
    void splitsKeysIntoWhatAStatementCarries() {
        assertThat(KeyCondition.chunks(standard, ONE, keys(1000)))
                .extracting(List::size)
                .containsExactly(512, 488);
        assertThat(KeyCondition.chunks(standard, TWO, keys(1000)))
                .extracting(List::size)
                .containsExactly(256, 256, 256, 232);
        assertThat(KeyCondition.chunks(postgreSql, ONE, keys(1000)))
                .extracting(List::size)
                .containsExactly(1000);
        assertThat(KeyCondition.chunks(standard, ONE, List.of())).isEmpty();
    }

    @Test
    void refusesToLookForNothing() {
        assertThatThrownBy(() -> written(standard, ONE, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<Object>> keys(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(key -> List.<Object>of(key))
                .toList();
    }

    private static Sql written(Dialect dialect, List<Column<?>> columns, List<List<Object>> keys) {
        SqlWriter sql = new SqlWriter(dialect);
        KeyCondition.write(sql, TABLE, columns, keys);
        return sql.toSql();
    }
}
