package dev.expunge.it.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.error.StaleRecordException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import dev.expunge.jdbc.SentStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a preview tells is what the delete then does, and nothing but reading tells it. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class PreviewTest {

    private static final String SCHEMA = """
            create table festival (id int primary key);
            create table stage (id int primary key, festival_id int not null references festival,
              beside_id int references stage);
            create table gig (id int primary key, festival_id int not null references festival,
              stage_id int not null references stage);
            create table poster (code varchar(9) primary key, festival_id int not null references festival,
              stage_id int not null references stage);
            create table contract (id int primary key, gig_id int not null references gig,
              payer_id int not null references festival, version int not null);
            create table booth (id int primary key, festival_id int default 1 not null references festival);
            insert into festival values (1), (2), (3);
            insert into stage values (10, 1, null), (20, 2, null), (21, 2, 20), (30, 3, 20);
            insert into gig values (100, 1, 10), (200, 2, 20), (201, 2, 21), (202, 2, 10), (300, 3, 20);
            insert into poster values ('p1', 2, 20), ('p2', 2, 30), ('p3', 3, 21), ('p4', 3, 30);
            insert into booth values (1000, 2), (1001, 2), (1002, 3)
            """;
    private static final String CONTRACTS =
            "insert into contract values (500, 200, 1, 1), (501, 300, 2, 1), (502, 100, 2, 1)";

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private FestivalsManagers festivals;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(execution.product());
        database.run(SCHEMA);
        festivals = FestivalsManagers.on(execution.on(database.dataSource()).listener(journal));
    }

    @Test
    void countsARowOnceForItsModelAndForEachReferenceThatLeadsToIt() {
        DeletionPreview preview = festivals.festival().previewById(2);

        assertThat(preview.roots()).isEqualTo(1);
        assertThat(preview.isComplete()).isTrue();
        assertThat(preview.isRefused()).isFalse();
        assertThat(preview.deleted()).isEqualTo(Map.of("Festival", 1L, "Stage", 2L, "Gig", 4L, "Poster", 3L));
        assertThat(preview.total()).isEqualTo(10);
        assertThat(preview.paths())
                .containsExactlyInAnyOrder(
                        new Path("Stage.festivalId", "Festival", "Stage", OnDelete.CASCADE, 2),
                        new Path("Gig.festivalId", "Festival", "Gig", OnDelete.CASCADE, 3),
                        new Path("Gig.stageId", "Stage", "Gig", OnDelete.CASCADE, 3),
                        new Path("Poster.festivalId", "Festival", "Poster", OnDelete.CASCADE, 2),
                        new Path("Poster.stageId", "Stage", "Poster", OnDelete.CASCADE, 2),
                        new Path("Stage.besideId", "Stage", "Stage", OnDelete.SET_NULL, 1),
                        new Path("Booth.festivalId", "Festival", "Booth", OnDelete.SET_DEFAULT, 2));
        assertThat(preview.models().get(0).samples()).containsExactly("Festival 2");
        assertThat(preview.models())
                .filteredOn(rows -> rows.model().equals("Poster"))
                .singleElement()
                .extracting(rows -> rows.samples())
                .isEqualTo(List.of("Poster p1", "Poster p2", "Poster p3"));
    }

    @Test
    void tellsWhatTheReportThenSays() {
        DeletionPreview preview = festivals.festival().filter(f -> f.id.eq(2)).preview();
        DeletionReport report = festivals.festival().filter(f -> f.id.eq(2)).delete();

        assertThat(preview.deleted()).isEqualTo(report.deleted());
        assertThat(preview.deleted().keySet()).first().isEqualTo("Festival");
        assertThat(preview.updated()).isEqualTo(report.updated());
        assertThat(preview.softDeleted()).isEqualTo(report.softDeleted());
        assertThat(preview.total()).isEqualTo(report.total());
    }

    @Test
    void listsEveryBlockerAsTheRefusalDoes() {
        database.run(CONTRACTS);

        DeletionPreview preview = festivals.festival().previewById(2);
        DeletionRefusedException refusal = catchThrowableOfType(
                DeletionRefusedException.class, () -> festivals.festival().deleteById(2));

        assertThat(preview.isRefused()).isTrue();
        assertThat(preview.blockers()).isEqualTo(refusal.blockers());
        assertThat(preview.blockers())
                .extracting(Blocker::reference, Blocker::action, Blocker::count)
                .containsExactlyInAnyOrder(
                        tuple("Contract.gigId", "PROTECT", 2L), tuple("Contract.payerId", "RESTRICT", 2L));
        assertThat(preview.deleted()).containsEntry("Gig", 4L);
    }

    @Test
    void namesTargetsThatWouldGoToo() {
        database.run("insert into booth values (1003, 1)");

        DeletionPreview preview =
                festivals.festival().filter(f -> f.id.in(1, 2)).preview();

        assertThat(preview.deletedTargets()).containsExactly(new DeletedTarget("Booth.festivalId", "Festival 1", 3));
        assertThat(preview.isRefused()).isTrue();
        assertThat(preview.toTree())
                .contains(
                        "refused: Booth.festivalId would be set to Festival 1 in 3 rows, but that row is to be deleted"
                                + " itself");
    }

    @Test
    void readsAndLocksNothing() throws SQLException {
        database.run(CONTRACTS);
        Map<String, Long> before = database.sizes();
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update festival set id = id; update stage set id = id; update gig set id = id");

            festivals.festival().all().preview();

            other.rollback();
        }
        assertThat(journal.statements())
                .isNotEmpty()
                .extracting(SentStatement::sql)
                .allMatch(sql -> sql.startsWith("SELECT") && !sql.contains("FOR UPDATE"));
        assertThat(database.sizes()).isEqualTo(before);
    }

    @Test
    void costsACountAndTwentyRowsForAnyNumberOfBlockers() {
        database.run(CONTRACTS);
        festivals.gig().preview(new Gig(200, 2, 20));

        assertThat(journal.lines())
                .containsExactly(
                        "SELECT gig.id FROM gig WHERE gig.id = ? [200] -> 1",
                        "SELECT 0, COUNT(*) FROM contract WHERE contract.gig_id = ? [200] -> 1",
                        "SELECT contract.id, contract.gig_id FROM contract WHERE contract.gig_id = ?"
                                + " ORDER BY contract.id FETCH FIRST 20 ROWS ONLY [200] -> 1");
    }

    @Test
    void countsRootsThatNothingRefersToWithoutReadingThem() {
        DeletionPreview preview = festivals.poster().all().preview();

        assertThat(preview.deleted()).isEqualTo(Map.of("Poster", 4L));
        assertThat(preview.roots()).isEqualTo(4);
        assertThat(preview.models().get(0).samples()).hasSize(3);
        assertThat(journal.kinds()).containsExactly("SELECT poster", "SELECT poster");
        assertThat(journal.statements().get(0).sql()).startsWith("SELECT COUNT(*)");
        assertThat(festivals
                        .poster()
                        .all()
                        .orderBy(p -> p.code.asc())
                        .limit(2)
                        .preview()
                        .deleted())
                .isEqualTo(Map.of("Poster", 2L));
        assertThat(festivals.poster().previewById("p1").total()).isEqualTo(1);
        assertThat(festivals.poster().previewById("gone").total()).isZero();
        assertThat(festivals
                        .poster()
                        .previewAll(List.of(new Poster("p1", 2, 20), new Poster("p4", 3, 30)))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void stopsAtSoManyKeys() {
        database.run(CONTRACTS);
        DeletionPreview whole = festivals.festival().filter(f -> f.id.eq(2)).preview(PreviewOptions.atMostKeys(7));
        DeletionPreview part = festivals
                .festival()
                .filter(f -> f.id.eq(2))
                .preview(PreviewOptions.atMostKeys(2).samples(0));

        assertThat(whole.isComplete()).isTrue();
        assertThat(part.isComplete()).isFalse();
        assertThat(part.deleted()).containsEntry("Festival", 1L).containsEntry("Stage", 2L);
        assertThat(part.models()).allMatch(rows -> rows.samples().isEmpty());
        assertThat(part.updated()).containsOnlyKeys("Booth.festivalId");
        assertThat(part.blockers()).extracting(Blocker::reference).containsExactly("Contract.payerId");
        assertThat(part.toTree()).contains("at least").endsWith("each number is a lower bound.");
    }

    @Test
    void seesOneMomentWhereTheDatabaseCan() {
        FestivalsManagers interrupted =
                FestivalsManagers.on(execution.on(database.dataSource()).listener(sent -> {
                    if (sent.sql().contains("FROM festival")) {
                        database.run("insert into stage values (22, 2, null); insert into gig values (203, 2, 22)");
                    }
                }));

        boolean isOneMoment = execution != Execution.POSTGRESQL_PESSIMISTIC;
        assertThat(interrupted.festival().previewById(2).deleted())
                .containsEntry("Stage", isOneMoment ? 2L : 3L)
                .containsEntry("Gig", isOneMoment ? 4L : 5L);
    }

    @Test
    void belongsToTheCallersTransaction() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into poster values ('p5', 2, 20)");
            FestivalsManagers joined = FestivalsManagers.on(execution.on(connection));

            assertThat(joined.festival().previewById(2).deleted()).containsEntry("Poster", 4L);
            connection.rollback();
        }
        assertThat(festivals.festival().previewById(2).deleted()).containsEntry("Poster", 3L);
    }

    @Test
    void aRoleThatMayReadMayLook() {
        if (execution != Execution.POSTGRESQL) {
            return;
        }
        database.run("grant select on all tables in schema public to " + Databases.GUARDED_USER);
        FestivalsManagers reader =
                FestivalsManagers.on(execution.on(database.dataSource(Databases.GUARDED_USER, Databases.PASSWORD)));

        assertThat(reader.festival().all().preview().total()).isEqualTo(16);
    }

    @Test
    void refusesARecordThatHasChanged() {
        database.run(CONTRACTS);

        assertThatThrownBy(() -> festivals.contract().preview(new Contract(500, 200, 1, 7)))
                .isInstanceOf(StaleRecordException.class);
        assertThat(festivals.contract().preview(new Contract(500, 200, 1, 1)).total())
                .isEqualTo(1);
    }

    @Test
    void countsOnceWhatIsGivenTwiceAmongMoreThanOneStatementCarries() {
        List<Poster> given = new ArrayList<>(List.of(new Poster("p1", 2, 20)));
        IntStream.range(0, 1000).forEach(number -> given.add(new Poster("gone" + number, 2, 20)));
        given.add(new Poster("p1", 2, 20));

        assertThat(festivals.poster().previewAll(given).deleted()).isEqualTo(Map.of("Poster", 1L));
        assertThat(festivals.poster().deleteAll(given).deleted()).isEqualTo(Map.of("Poster", 1L));
    }

    @Test
    void nothingIsNothing() {
        assertThat(festivals.festival().previewById(77).total()).isZero();
        assertThat(festivals.festival().previewById(77).toTree())
                .isEqualTo("Festival 0" + System.lineSeparator() + "0 rows would be deleted, 0 updated.");
        journal.clear();
        assertThat(festivals.festival().previewAll(List.of()).isRefused()).isFalse();
        assertThat(journal.statements()).isEmpty();
    }
}
