package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.field.Selection.Scope;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parents that have to be live, and tables whose names are those that aliases have. */
class LivenessTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<String> NAME = Column.required("name", "name", ValueTypes.STRING);
    private static final Column<Integer> GENRE_ID = Column.required("genre", "genre_id", ValueTypes.INTEGER);
    private static final Table GENRE =
            Table.of("test.Genre", "genre").withColumns(ID, NAME).withKey(ID);
    private static final Table SOFT_GENRE =
            GENRE.withMarks(Marks.flagged(Column.required("deleted", "deleted", ValueTypes.BOOLEAN)));

    private final PostgreSqlDialect dialect = new PostgreSqlDialect();

    private static Reference genreOf(String table, Table genre) {
        Table child =
                Table.of("test.Song", table).withColumns(ID, NAME, GENRE_ID).withKey(ID);
        return Reference.toKey("genre", child, genre, GENRE_ID);
    }

    private String liveParent(Reference reference) {
        SqlWriter sql = new SqlWriter(dialect);
        return Liveness.writeLiveParent(" AND ", reference, reference.child().name(), sql)
                .toSql()
                .text();
    }

    @Test
    void isAskedOfAParentThatHasATrash() {
        assertThat(liveParent(genreOf("song", SOFT_GENRE)))
                .isEqualTo(" AND EXISTS (SELECT 1 FROM genre t1 WHERE t1.id = song.genre_id AND t1.deleted = FALSE)");
        assertThat(liveParent(genreOf("song", GENRE))).isEmpty();
    }

    @Test
    void noAliasHidesTheTableThatIsNamed() {
        assertThat(liveParent(genreOf("t1", SOFT_GENRE)))
                .isEqualTo(" AND EXISTS (SELECT 1 FROM genre t2 WHERE t2.id = t1.genre_id AND t2.deleted = FALSE)");
    }

    @Test
    void noAliasHidesTheTableThatIsUpdated() {
        Reference genre = genreOf("T1", GENRE);
        Path song = Path.root(genre.child());
        Selection rock = Selection.all(genre.child())
                .filter(
                        song,
                        Condition.Comparison.ofValue(
                                new Condition.Operand<>(song.follow(genre), NAME), Condition.Comparator.EQ, "Rock"));

        assertThat(new UpdateRenderer(dialect)
                        .updateWhere(rock, List.of(new Assigned(song, NAME, Optional.empty())))
                        .text())
                .contains("EXISTS (SELECT 1 FROM genre t2 WHERE t2.id = ");
    }

    @Test
    void staysAsLongAsAParentIsLocked() {
        assertThat(lock(SOFT_GENRE, Scope.LIVE))
                .isEqualTo("SELECT genre.id FROM genre WHERE genre.id = ? AND genre.deleted = FALSE"
                        + " ORDER BY genre.id FOR SHARE");
        assertThat(lock(SOFT_GENRE, Scope.ALL))
                .isEqualTo("SELECT genre.id FROM genre WHERE genre.id = ? ORDER BY genre.id FOR KEY SHARE");
        assertThat(lock(GENRE, Scope.LIVE))
                .isEqualTo("SELECT genre.id FROM genre WHERE genre.id = ? ORDER BY genre.id FOR KEY SHARE");
    }

    private String lock(Table genre, Scope scope) {
        return new ParentRenderer(genreOf("song", genre), dialect)
                .locks(List.of(List.of(7)), scope)
                .get(0)
                .text();
    }
}
