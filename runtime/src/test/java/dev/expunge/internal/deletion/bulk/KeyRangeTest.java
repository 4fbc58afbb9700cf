package dev.expunge.internal.deletion.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.StandardDialect;
import dev.expunge.field.Selection;
import dev.expunge.fixture.PlaylistTrackModelType;
import dev.expunge.fixture.TrackModelType;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a chunk asks the database for. */
class KeyRangeTest {

    private static Sql read(Table table, Object... key) {
        Selection chunk = KeyRange.after(List.of(key), Selection.all(table)).limitedTo(2);
        return new SelectRenderer(new StandardDialect("standard")).select(chunk, table.key());
    }

    @Test
    void theFirstChunkStartsAtTheFirstKey() {
        assertThat(read(TrackModelType.TABLE).text())
                .isEqualTo("SELECT t0.id FROM track t0 ORDER BY t0.id FETCH FIRST 2 ROWS ONLY");
    }

    @Test
    void aKeyOfOneColumnIsCompared() {
        Sql sql = read(TrackModelType.TABLE, 7);

        assertThat(sql.text())
                .isEqualTo("SELECT t0.id FROM track t0 WHERE t0.id > ? ORDER BY t0.id FETCH FIRST 2 ROWS ONLY");
        assertThat(sql.parameters()).hasSize(1);
    }

    @Test
    void aKeyOfTwoColumnsIsComparedColumnByColumn() {
        assertThat(read(PlaylistTrackModelType.TABLE, 1, 7).text())
                .isEqualTo("SELECT t0.playlist_id, t0.track_id FROM playlist_track t0 WHERE t0.playlist_id >= ? AND"
                        + " (t0.playlist_id > ? OR (t0.playlist_id = ? AND t0.track_id > ?))"
                        + " ORDER BY t0.playlist_id, t0.track_id FETCH FIRST 2 ROWS ONLY");
    }

    @Test
    void aKeyOfThreeColumnsTakesNoMoreThanItNeeds() {
        Column<Integer> a = Column.required("a", "a", ValueTypes.INTEGER);
        Column<Integer> b = Column.required("b", "b", ValueTypes.INTEGER);
        Column<Integer> c = Column.required("c", "c", ValueTypes.INTEGER);
        Table table = Table.of("Cell", "cell").withColumns(a, b, c).withKey(a, b, c);

        assertThat(read(table, 1, 2, 3).text())
                .contains("WHERE t0.a >= ? AND (t0.a > ? OR (t0.a = ? AND (t0.b > ? OR (t0.b = ? AND t0.c > ?))))");
    }
}
