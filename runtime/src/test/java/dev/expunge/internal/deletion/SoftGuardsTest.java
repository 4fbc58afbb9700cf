package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deletingBelow;
import static dev.expunge.deletion.DeletionPlan.marking;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.flagged;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.soft;
import static dev.expunge.internal.deletion.Scenario.table;
import static dev.expunge.internal.deletion.SoftShop.CUSTOMER;
import static dev.expunge.internal.deletion.SoftShop.FORGETTING;
import static dev.expunge.internal.deletion.SoftShop.GUARDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What refuses a delete that moves rows to the trash, what it changes, and what a hard delete is refused by. */
class SoftGuardsTest {

    private static final Column<Integer> PARENT = optional("parent_id");
    private static final Column<Integer> FRIEND = optional("friend_id");
    private static final Table NODE = soft("Node", PARENT, FRIEND);
    private static final Reference NODE_PARENT = Reference.toKey("parent", NODE, NODE, PARENT);
    private static final Reference NODE_FRIEND = Reference.toKey("friend", NODE, NODE, FRIEND);

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    private static Scenario nodes() {
        return new Scenario(
                new H2Dialect(),
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT, friend_id INT, " + Scenario.MARKS + ")",
                "INSERT INTO node (id) VALUES (1), (2), (3)");
    }

    private static SoftDeletionPlan guardedBy(OnDelete action) {
        return SoftDeletionPlan.of(marking(NODE)
                .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE, EXCLUSION), NODE_PARENT))
                .guard(action, NODE_FRIEND)
                .mark(NODE)
                .build());
    }

    private static DeletionRefusedException refusal(Scenario scenario, SoftDeletionPlan plan, Integer... ids) {
        List<String> before = scenario.contents(SoftShop.TABLES);
        DeletionRefusedException refusal =
                catchThrowableOfType(DeletionRefusedException.class, () -> scenario.softDelete(plan, ids));
        assertThat(refusal).isNotNull();
        assertThat(scenario.contents(SoftShop.TABLES)).isEqualTo(before);
        assertThat(scenario.sent()).allMatch(sql -> sql.startsWith("SELECT"));
        return refusal;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void onlyLiveRowsProtectWhatIsMarked(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.execute("INSERT INTO claim (id, customer_id) VALUES (1, 1), (2, 1)");
            SoftShop.trash(scenario, "claim", 1);

            assertThat(refusal(scenario, GUARDED, 1))
                    .isInstanceOf(ProtectedException.class)
                    .extracting(DeletionRefusedException::blockers)
                    .isEqualTo(List.of(new Blocker(
                            "Claim.customer",
                            "PROTECT",
                            1,
                            List.of(new Blocker.Example("Claim 2", "Customer 1", false)))));

            SoftShop.trash(scenario, "claim", 2);
            assertThat(scenario.softDelete(GUARDED, 1).softDeleted()).containsEntry("Customer", 1L);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void rowsInTheTrashRestrictWhatIsDeletedAndAreNamedAsSuch(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.execute("INSERT INTO claim (id, line_id) VALUES (1, 10), (2, 11)");
            SoftShop.trash(scenario, "claim", 1);

            DeletionRefusedException refusal = refusal(scenario, GUARDED, 1);

            assertThat(refusal)
                    .isInstanceOf(RestrictedException.class)
                    .hasMessageContaining("Claim 1 (in the trash) refers to Line 10");
            assertThat(refusal.blockers())
                    .containsExactly(new Blocker(
                            "Claim.line",
                            "RESTRICT",
                            2,
                            List.of(
                                    new Blocker.Example("Claim 1", "Line 10", true),
                                    new Blocker.Example("Claim 2", "Line 11", false))));
        }
    }

    @Test
    void bothPartsAreJudgedTogetherBeforeAnyChangeAndProtectWins() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.execute("INSERT INTO claim (id, customer_id, line_id) VALUES (1, NULL, 10), (2, 1, NULL)");

            DeletionRefusedException refusal = refusal(scenario, GUARDED, 1);

            assertThat(refusal).isInstanceOf(ProtectedException.class);
            assertThat(refusal.roots()).isEqualTo("Customer 1");
            assertThat(refusal.blockers())
                    .extracting(Blocker::reference)
                    .containsExactly("Claim.customer", "Claim.line");
            assertThat(scenario.sent())
                    .contains("SELECT 0, COUNT(*) FROM claim WHERE claim.customer_id = ? AND claim.deleted_at IS NULL"
                            + " UNION ALL SELECT 1, COUNT(*) FROM claim WHERE claim.line_id = ANY (?)");
        }
    }

    @Test
    void aMarkedRowProtectsAnotherButNotItself() {
        try (Scenario scenario = nodes()) {
            scenario.execute("UPDATE node SET friend_id = 1 WHERE id = 1");
            assertThat(scenario.softDelete(guardedBy(PROTECT), 1).total()).isEqualTo(1);

            scenario.execute("UPDATE node SET friend_id = 3, parent_id = 3 WHERE id = 2");
            assertThatThrownBy(() -> scenario.softDelete(guardedBy(PROTECT), 3))
                    .isInstanceOf(ProtectedException.class)
                    .hasMessageContaining("Node 2 refers to Node 3");
        }
    }

    @Test
    void aMarkedRowRestrictsNothingButALiveOneThatStays() {
        try (Scenario scenario = nodes()) {
            scenario.execute("UPDATE node SET friend_id = 1, parent_id = 1 WHERE id = 2");
            scenario.execute("UPDATE node SET friend_id = 1 WHERE id = 3");
            assertThatThrownBy(() -> scenario.softDelete(guardedBy(RESTRICT), 1))
                    .isInstanceOf(RestrictedException.class)
                    .hasMessageContaining("Node 3 refers to Node 1");

            SoftShop.trash(scenario, "node", 3);
            assertThat(scenario.softDelete(guardedBy(RESTRICT), 1).total()).isEqualTo(2);
        }
    }

    /** A part of a customer, and a picture that restricts the customer, are deleted with it or not. */
    private static final Column<Integer> CUSTOMER_ID = optional("customer_id");

    private static final Column<Integer> BACKUP_ID = optional("backup_id");
    private static final Table PICTURE = table("Picture", CUSTOMER_ID, BACKUP_ID);
    private static final Reference PICTURE_OF = Reference.toKey("customer", PICTURE, CUSTOMER, CUSTOMER_ID);
    private static final Reference BACKUP_OF = Reference.toKey("backup", PICTURE, CUSTOMER, BACKUP_ID);
    private static final SoftDeletionPlan PICTURES = SoftDeletionPlan.of(
            marking(CUSTOMER)
                    .collect(CUSTOMER, because(ROOTS, REFERRERS))
                    .guard(RESTRICT, BACKUP_OF)
                    .mark(CUSTOMER)
                    .build(),
            deletingBelow(CUSTOMER)
                    .collect(PICTURE, because(EXCLUSION))
                    .delete(PICTURE)
                    .build(),
            PICTURE_OF);

    @ParameterizedTest
    @MethodSource("dialects")
    void aDeletedRowDoesNotRestrictAMarkedOne(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.execute("CREATE TABLE picture (id INT PRIMARY KEY, customer_id INT, backup_id INT)");
            scenario.execute("INSERT INTO picture VALUES (1, 1, 1), (2, 2, 1)");

            assertThat(refusal(scenario, PICTURES, 1).blockers())
                    .extracting(Blocker::examples)
                    .containsExactly(List.of(new Blocker.Example("Picture 2", "Customer 1", false)));

            scenario.execute("DELETE FROM picture WHERE id = 2");
            assertThat(scenario.softDelete(PICTURES, 1).total()).isEqualTo(2);
        }
    }

    @Test
    void aMarkedRowRestrictsADeletedOneSinceItsReferenceWouldDangle() {
        Reference favourite = Reference.toKey("favourite", CUSTOMER, PICTURE, Scenario.ID);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking(CUSTOMER)
                        .collect(CUSTOMER, because(ROOTS, REFERRERS))
                        .mark(CUSTOMER)
                        .build(),
                deletingBelow(CUSTOMER)
                        .collect(PICTURE, because(REFERRERS))
                        .guard(RESTRICT, favourite)
                        .delete(PICTURE)
                        .build(),
                PICTURE_OF);
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.execute("CREATE TABLE picture (id INT PRIMARY KEY, customer_id INT, backup_id INT)");
            scenario.execute("INSERT INTO picture VALUES (1, 1, NULL)");

            assertThat(refusal(scenario, plan, 1))
                    .isInstanceOf(RestrictedException.class)
                    .hasMessageContaining("Customer 1 refers to Picture 1");
        }
    }

    @Test
    void aReferenceThatBlocksBothPartsIsOneBlocker() {
        Column<Integer> cover = optional("file_id");
        Column<Integer> labelId = optional("label_id");
        Table label = soft("Label", cover);
        Table file = table("File", labelId);
        Table stamp = table("Stamp", labelId);
        Reference coverOf = Reference.toKey("cover", label, file, cover);
        Reference fileOf = Reference.toKey("label", file, label, labelId);
        Reference stampOf = Reference.toKey("label", stamp, label, labelId);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking(label)
                        .collect(label, because(ROOTS, REFERRERS, EXCLUSION))
                        .guard(RESTRICT, stampOf)
                        .mark(label)
                        .build(),
                deletingBelow(label)
                        .repeat(
                                rows(file, because(REFERRERS, CYCLE), fileOf),
                                rows(label, because(REFERRERS, CYCLE), coverOf))
                        .guard(RESTRICT, stampOf)
                        .clear(coverOf)
                        .delete(file)
                        .delete(label)
                        .build(),
                fileOf);
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE label (id INT PRIMARY KEY, file_id INT, " + Scenario.MARKS + ")",
                "CREATE TABLE file (id INT PRIMARY KEY, label_id INT)",
                "CREATE TABLE stamp (id INT PRIMARY KEY, label_id INT)",
                "INSERT INTO label (id, file_id) VALUES (1, 10), (2, NULL)",
                "INSERT INTO file VALUES (10, 1)",
                "INSERT INTO stamp VALUES (1, 1), (2, 2)")) {
            assertThatThrownBy(() -> scenario.softDelete(plan, 1, 2))
                    .isInstanceOfSatisfying(
                            RestrictedException.class,
                            refusal -> assertThat(refusal.blockers())
                                    .containsExactly(new Blocker(
                                            "Stamp.label",
                                            "RESTRICT",
                                            2,
                                            List.of(
                                                    new Blocker.Example("Stamp 2", "Label 2", false),
                                                    new Blocker.Example("Stamp 1", "Label 1", false)))));
        }
    }

    @Test
    void neitherAMarkedRowNorADeletedOneOfItsModelRestrictsAMarkedOne() {
        Column<Integer> rivalId = optional("rival_id");
        Table picture = soft("Picture", CUSTOMER_ID, BACKUP_ID, rivalId);
        Table frame = table("Frame", CUSTOMER_ID);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking(CUSTOMER)
                        .collect(CUSTOMER, because(ROOTS, REFERRERS))
                        .collect(
                                picture,
                                because(EXCLUSION),
                                Reference.toKey("customer", picture, CUSTOMER, CUSTOMER_ID))
                        .guard(RESTRICT, Reference.toKey("rival", picture, CUSTOMER, rivalId))
                        .mark(picture)
                        .mark(CUSTOMER)
                        .build(),
                deletingBelow(CUSTOMER)
                        .collect(frame, because(REFERRERS))
                        .collect(picture, because(EXCLUSION), Reference.toKey("frame", picture, frame, BACKUP_ID))
                        .delete(picture)
                        .delete(frame)
                        .build(),
                Reference.toKey("customer", frame, CUSTOMER, CUSTOMER_ID));
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.execute("CREATE TABLE frame (id INT PRIMARY KEY, customer_id INT)");
            scenario.execute("CREATE TABLE picture (id INT PRIMARY KEY, customer_id INT, backup_id INT, rival_id INT, "
                    + Scenario.MARKS + ")");
            scenario.execute("INSERT INTO frame VALUES (7, 1)");
            scenario.execute("INSERT INTO picture (id, customer_id, backup_id, rival_id)"
                    + " VALUES (1, NULL, 7, 1), (2, 1, NULL, 1), (3, NULL, NULL, 1)");

            assertThat(refusal(scenario, plan, 1)).hasMessageContaining("Picture 3 refers to Customer 1");

            scenario.execute("DELETE FROM picture WHERE id = 3");
            DeletionReport report = scenario.softDelete(plan, 1);
            assertThat(report.deleted()).isEqualTo(Map.of("Picture", 1L, "Frame", 1L));
            assertThat(report.softDeleted()).isEqualTo(Map.of("Picture", 1L, "Customer", 1L));
        }
    }

    @Test
    void aFlagAloneSaysThatABlockerIsInTheTrash() {
        Table label = table("Label");
        Table pressing = flagged("Pressing", CUSTOMER_ID);
        DeletionPlan plan = DeletionPlan.deleting(label)
                .collect(label, because(ROOTS, REFERRERS))
                .guard(RESTRICT, Reference.toKey("label", pressing, label, CUSTOMER_ID))
                .delete(label)
                .build();
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE label (id INT PRIMARY KEY)",
                "CREATE TABLE pressing (id INT PRIMARY KEY, customer_id INT, deleted BOOLEAN)",
                "INSERT INTO label VALUES (1)",
                "INSERT INTO pressing VALUES (1, 1, FALSE), (2, 1, TRUE)")) {
            assertThatThrownBy(() -> scenario.delete(plan, 1))
                    .isInstanceOfSatisfying(
                            RestrictedException.class,
                            refusal -> assertThat(refusal.blockers().get(0).examples())
                                    .containsExactly(
                                            new Blocker.Example("Pressing 1", "Label 1", false),
                                            new Blocker.Example("Pressing 2", "Label 1", true)));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void referencesToDeletedRowsAreSetOnRowsInTheTrashToo(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.execute("INSERT INTO claim (id, customer_id, line_id) VALUES (1, 1, 10), (2, 1, 11), (3, 2, 20)");
            SoftShop.trash(scenario, "claim", 1);

            DeletionReport report = scenario.softDelete(FORGETTING, 1);

            assertThat(report.updated()).isEqualTo(Map.of("Claim.line", 2L));
            assertThat(scenario.rows("SELECT id, customer_id, line_id FROM claim ORDER BY id"))
                    .containsExactly("1 1 null", "2 1 null", "3 2 20");
        }
    }

    @Test
    void aTargetThatIsMarkedRefusesAsADeletedOneDoes() {
        Column<Integer> shown = optional("shown_id");
        Table shop = table("Shop", shown);
        Table picture = soft("Picture", CUSTOMER_ID, BACKUP_ID);
        Reference pictureOf = Reference.toKey("customer", picture, CUSTOMER, CUSTOMER_ID);
        Table frame = table("Frame", BACKUP_ID);
        Reference frameOf = Reference.toKey("customer", frame, CUSTOMER, BACKUP_ID);
        Reference heldBy = Reference.toKey("frame", picture, frame, BACKUP_ID);
        Reference shows = Reference.toKey("shown", shop, picture, shown);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking(CUSTOMER)
                        .collect(CUSTOMER, because(ROOTS, REFERRERS))
                        .collect(picture, because(EXCLUSION), pictureOf)
                        .mark(picture)
                        .mark(CUSTOMER)
                        .build(),
                deletingBelow(CUSTOMER)
                        .collect(frame, because(REFERRERS))
                        .collect(picture, because(REFERRERS), heldBy)
                        .setTo(shows, 2)
                        .delete(picture)
                        .delete(frame)
                        .build(),
                frameOf);
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.execute("CREATE TABLE picture (id INT PRIMARY KEY, customer_id INT, backup_id INT, "
                    + Scenario.MARKS + ")");
            scenario.execute("CREATE TABLE frame (id INT PRIMARY KEY, backup_id INT)");
            scenario.execute("CREATE TABLE shop (id INT PRIMARY KEY, shown_id INT)");
            scenario.execute("INSERT INTO frame VALUES (7, 1)");
            scenario.execute("INSERT INTO picture (id, customer_id, backup_id) VALUES (1, NULL, 7), (2, 1, NULL)");
            scenario.execute("INSERT INTO shop VALUES (1, 1)");

            assertThat(refusal(scenario, plan, 1))
                    .isInstanceOf(SetTargetDeletedException.class)
                    .hasMessageContaining("Picture 2");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aLimitCountsWhatIsMarkedDeletedAndSetEachOnce(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.execute("INSERT INTO claim (id, line_id) VALUES (1, 10)");
            List<String> before = scenario.contents(SoftShop.TABLES);

            assertThatThrownBy(() -> scenario.softDelete(FORGETTING, DeletionOptions.atMost(8), 1))
                    .isInstanceOfSatisfying(DeletionLimitException.class, limit -> {
                        assertThat(limit.total()).isEqualTo(9);
                        assertThat(limit.deleted()).isEqualTo(Map.of("Line", 2L, "Refund", 2L));
                        assertThat(limit.softDeleted()).isEqualTo(Map.of("Customer", 1L, "Invoice", 2L, "Refund", 1L));
                        assertThat(limit.updated()).isEqualTo(Map.of("Claim.line", 1L));
                    })
                    .hasMessageContainingAll("mark Invoice: 2", "delete Line: 2", "update Claim.line: 1");
            assertThat(scenario.contents(SoftShop.TABLES)).isEqualTo(before);

            assertThat(scenario.softDelete(FORGETTING, DeletionOptions.atMost(9), 1)
                            .total())
                    .isEqualTo(8);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aHardDeleteTakesTheTrashAndIsRestrictedByIt(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.execute("DELETE FROM note");
            scenario.execute("INSERT INTO claim (id, customer_id) VALUES (1, 1)");
            SoftShop.trash(scenario, "claim", 1);
            scenario.softDelete(SoftShop.PLAN, 1);

            assertThatThrownBy(() -> hardDelete(scenario, 1))
                    .isInstanceOf(RestrictedException.class)
                    .hasMessageContaining("Claim 1 (in the trash) refers to Customer 1");

            scenario.execute("DELETE FROM claim");
            DeletionReport report = hardDelete(scenario, 1);
            assertThat(report.softDeleted()).isEmpty();
            assertThat(report.deleted()).isEqualTo(Map.of("Customer", 1L, "Invoice", 3L, "Line", 1L, "Refund", 1L));
            assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("2 | ");
            assertThat(SoftShop.rows(scenario, "invoice")).isEqualTo("20 | ");
        }
    }

    private static DeletionReport hardDelete(Scenario scenario, int id) {
        return scenario.softly(Hooks.none(), SoftShop.PLAN, SoftShop.HARD)
                .hard()
                .deleteKeys(CUSTOMER, List.of(List.of(id)), DeletionOptions.defaults());
    }

    @Test
    void aHardDeleteOfRowsThatAreNotSoftDeletableIsADelete() {
        DeletionPlan plan = DeletionPlan.deleting(SoftShop.LINE).deleteRoots().build();
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.execute("DELETE FROM refund");
            scenario.deletions(Hooks.none(), plan)
                    .hard()
                    .deleteKeys(SoftShop.LINE, List.of(List.of(10)), DeletionOptions.defaults());

            assertThat(scenario.sent()).containsExactly("DELETE FROM line WHERE line.id = ?");
        }
    }
}
