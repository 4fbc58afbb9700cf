package dev.expunge;

import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.marking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.deletion.Registry;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.error.StaleRecordException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.internal.deletion.RowModel;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways in to deletes that move rows to the trash, and to those that remove them all the same. */
class HardDeleteTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<Integer> VERSION = Column.required("version", "version", ValueTypes.INTEGER);
    private static final Table DOC = Table.of(String.valueOf(Doc.class.getCanonicalName()), "doc")
            .withColumns(ID, VERSION)
            .withKey(ID)
            .withVersion(VERSION)
            .withMarks(Marks.timed(
                    Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT),
                    Column.optional("deletionId", "deletion_id", ValueTypes.UUID)));
    private static final RowModel MODEL = new RowModel(DOC);
    private static final DeletionPlan HARD = deleting(DOC).deleteRoots().build();
    private static final SoftDeletionPlan SOFT =
            SoftDeletionPlan.of(marking(DOC).markRoots().build());

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final List<String> heard = new ArrayList<>();
    private Manager<List<Object>, List<Object>, Object> docs;

    @BeforeEach
    void open() throws SQLException {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE doc (id INT PRIMARY KEY, version INT NOT NULL,"
                    + " deleted_at TIMESTAMP(6) WITH TIME ZONE, deletion_id UUID)");
            statement.execute("INSERT INTO doc (id, version) VALUES (1, 0), (2, 0), (3, 0)");
        }
        Registry registry = Registry.named("test.Docs")
                .model(MODEL, "", () -> HARD, () -> SOFT)
                .build();
        DatabaseSettings settings = DatabaseSettings.of(dataSource).listener(Doc.class, new Scribe());
        docs = new Manager<>(MODEL, Database.open(registry, settings)) {};
    }

    private static List<Object> doc(int id, int version) {
        return List.of(id, version);
    }

    private long rows() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT COUNT(*) FROM doc")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void deleteMarksAndHardDeleteRemoves() throws SQLException {
        assertThat(docs.delete(doc(1, 0)).softDeleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(docs.deleteById(List.of(2)).softDeleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(docs.all().delete().softDeleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(rows()).isEqualTo(3);

        assertThat(docs.hardDelete(doc(1, 1)).deleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(docs.hardDeleteById(List.of(2)).deleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(docs.hardDeleteAll(List.of(doc(3, 1))).deleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(rows()).isZero();
    }

    @Test
    void aQueryRemovesThoseRowsThatItSees() throws SQLException {
        docs.deleteById(List.of(1));

        assertThat(docs.all().hardDelete().deleted()).isEqualTo(Map.of(DOC.label(), 2L));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void optionsAreThoseOfDeletes() throws SQLException {
        assertThatThrownBy(() -> docs.all().hardDelete(DeletionOptions.atMost(2)))
                .isInstanceOf(DeletionLimitException.class);
        assertThatThrownBy(() -> docs.hardDelete(doc(1, 7))).isInstanceOf(StaleRecordException.class);
        assertThatThrownBy(() -> docs.hardDelete(doc(1, 0), DeletionOptions.atMost(0)))
                .isInstanceOf(DeletionLimitException.class);
        assertThatThrownBy(() -> docs.hardDeleteById(List.of(1), DeletionOptions.atMost(0)))
                .isInstanceOf(DeletionLimitException.class);
        assertThat(rows()).isEqualTo(3);

        DeletionReport report = docs.all().hardDelete(BulkOptions.chunksOf(2));
        assertThat(report.deleted()).isEqualTo(Map.of(DOC.label(), 3L));
        assertThat(report.chunks().committed()).isEqualTo(2);
    }

    @Test
    void previewsLookAtEither() {
        PreviewOptions hard = PreviewOptions.defaults().hard();

        assertThat(docs.preview(doc(1, 0)).softDeleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(docs.previewById(List.of(1), hard).deleted()).isEqualTo(Map.of(DOC.label(), 1L));
        assertThat(docs.previewAll(List.of(doc(1, 0), doc(2, 0)), hard).deleted())
                .isEqualTo(Map.of(DOC.label(), 2L));
        assertThat(docs.all().preview().softDeleted()).isEqualTo(Map.of(DOC.label(), 3L));
        assertThat(docs.all().preview(hard).deleted()).isEqualTo(Map.of(DOC.label(), 3L));
        assertThat(hard.samples(1).isHard()).isTrue();
    }

    @Test
    void explanationsShowEither() {
        assertThat(docs.all().explain().toString())
                .contains("WHERE t0.deleted_at IS NULL FOR UPDATE", "UPDATE doc SET deleted_at")
                .doesNotContain("DELETE");
        assertThat(docs.all().explainHardDelete().toString())
                .contains("DELETE FROM doc")
                .doesNotContain("UPDATE doc");
    }

    @Test
    void eventsTellWhereRowsGo() {
        docs.delete(doc(1, 0));
        docs.hardDelete(doc(1, 1));
        docs.all().limit(1).bulkDelete();
        docs.all().hardDelete(BulkOptions.chunksOf(2));

        assertThat(heard)
                .containsExactly(
                        "before soft", "after soft", "before hard", "after hard", "bulk soft 1", "bulk hard 1");
    }

    /** Stands for the model: its records are lists. */
    private static final class Doc {}

    private final class Scribe implements DeletionListener<Object> {

        @Override
        public void beforeDelete(Object record, DeletionEvent event) {
            heard.add("before " + (event.isSoft() ? "soft" : "hard"));
        }

        @Override
        public void afterDelete(Object record, DeletionEvent event) {
            heard.add("after " + (event.isSoft() ? "soft" : "hard"));
        }

        @Override
        public void afterBulkDelete(BulkDeletionEvent event) {
            heard.add("bulk " + (event.isSoft() ? "soft " : "hard ") + event.rows());
        }
    }
}
