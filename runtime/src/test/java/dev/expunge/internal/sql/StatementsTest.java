package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.UnstorableTextException;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that name a table or its columns and nothing more, and the values that they carry. */
class StatementsTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<String> NAME = Column.required("name", "name", ValueTypes.STRING);
    private static final Table SONG =
            Table.of("test.Song", "song").withColumns(ID, NAME).withKey(ID);

    private final StandardDialect dialect = new StandardDialect("standard");

    @Test
    void aRowOfDefaultsIsInserted() {
        assertThat(new InsertRenderer(dialect).text(SONG, List.of())).isEqualTo("INSERT INTO song DEFAULT VALUES");
        assertThat(new InsertRenderer(dialect).text(SONG, List.of(NAME)))
                .isEqualTo("INSERT INTO song (name) VALUES (?)");
    }

    @Test
    void aConstraintIsCalledInTheSchemaOfItsTable() {
        Table pop = SONG.inSchema("pop");
        DeferrableConstraint there = new DeferrableConstraint("song_pop", Reference.toKey("pop", pop, pop, ID));
        DeferrableConstraint here = new DeferrableConstraint("song_song", Reference.toKey("song", SONG, SONG, ID));

        assertThat(new ConstraintStatements(dialect).defer(List.of(there, here)).text())
                .isEqualTo("SET CONSTRAINTS pop.song_pop, song_song DEFERRED");
    }

    @Test
    void aTextThatHoldsTheCharacterNulIsNotCarried() {
        for (String text : List.of("\0", "\0a", "a\0")) {
            assertThatThrownBy(() -> Parameter.of(NAME, text))
                    .isInstanceOf(UnstorableTextException.class)
                    .hasMessageContaining("name");
        }
    }
}
