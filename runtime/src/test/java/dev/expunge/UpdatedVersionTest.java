package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Registry;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.StaleRecordException;
import dev.expunge.field.TextField;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No update overwrites what another has written since the record was read. */
class UpdatedVersionTest {

    private record Note(int id, String text, int version) {}

    private InMemoryDatabase database;
    private Manager<Note, Integer, TextField> notes;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.empty();
        database.execute("CREATE TABLE note (id INT PRIMARY KEY, text VARCHAR(20) NOT NULL, version INT NOT NULL)");
        NoteType type = new NoteType();
        Registry registry = Registry.named("Notes")
                .model(
                        type,
                        "",
                        () -> DeletionPlan.deleting(type.table()).deleteRoots().build())
                .build();
        notes = new Manager<>(type, Database.open(registry, database.dataSource())) {};
        notes.insertAll(List.of(new Note(1, "one", 7), new Note(2, "two", 7)));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void countsTheVersionOn() {
        assertThat(notes.update(new Note(1, "uno", 7))).isEqualTo(new Note(1, "uno", 8));
        assertThat(notes.get(1)).isEqualTo(new Note(1, "uno", 8));
        assertThat(notes.all().update(text -> text.set("x"))).isEqualTo(2);
        assertThat(notes.all().list()).containsExactly(new Note(1, "x", 9), new Note(2, "x", 8));
    }

    @Test
    void refusesARecordThatAnotherUpdateHasOvertaken() {
        Note read = notes.get(1);
        Note overtaking = notes.update(new Note(1, "first", 7));
        StaleRecordException byOne =
                catchThrowableOfType(StaleRecordException.class, () -> notes.update(new Note(1, "second", 7)));
        assertThat(byOne)
                .hasMessageContaining("Note 1")
                .hasMessageContaining("7")
                .hasMessageContaining("8");
        notes.update(overtaking);
        assertThatThrownBy(() -> notes.update(read)).isInstanceOf(StaleRecordException.class);
        assertThat(notes.get(1)).isEqualTo(new Note(1, "first", 9));
    }

    @Test
    void refusesTheSameVersionTwiceInOneCall() {
        List<Note> twice = List.of(new Note(2, "fresh", 7), new Note(1, "first", 7), new Note(1, "second", 7));
        assertThatThrownBy(() -> notes.updateAll(twice)).isInstanceOf(StaleRecordException.class);
        assertThat(notes.all().list()).containsExactly(new Note(1, "one", 7), new Note(2, "two", 7));
    }

    @Test
    void tellsARowThatIsGoneFromOneThatHasChanged() {
        assertThatThrownBy(() -> notes.update(new Note(3, "three", 7))).isInstanceOf(RecordNotFoundException.class);
    }

    private static final class NoteType extends ModelType<Note, Integer, TextField> {

        private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
        private static final Column<String> TEXT = Column.required("text", "text", ValueTypes.STRING);
        private static final Column<Integer> VERSION = Column.required("version", "version", ValueTypes.INTEGER);

        private NoteType() {
            super(
                    Table.of("Note", "note")
                            .withColumns(ID, TEXT, VERSION)
                            .withKey(ID)
                            .withVersion(VERSION),
                    path -> new TextField(path, TEXT),
                    "");
        }

        @Override
        public Note read(Row row) {
            return new Note(row.required(ID), row.required(TEXT), row.required(VERSION));
        }

        @Override
        public void write(Note note, RowWriter writer) {
            writer.set(ID, note.id);
            writer.set(TEXT, note.text);
            writer.set(VERSION, note.version);
        }

        @Override
        public Optional<Integer> keyOf(Note note) {
            return Optional.of(note.id);
        }

        @Override
        public OptionalLong versionOf(Note note) {
            return OptionalLong.of(note.version);
        }

        @Override
        public Note withVersion(Note note, long version) {
            return new Note(note.id, note.text, (int) version);
        }
    }
}
