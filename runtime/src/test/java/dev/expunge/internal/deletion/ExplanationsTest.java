package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.DB_CASCADE;
import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Explanation;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.deletion.plan.Explainer;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Explanations of plans with circles, and that what they show is what is sent. */
class ExplanationsTest {

    private static final Column<Integer> LEADER = optional("leader_id");
    private static final Table TEAM = table("Team", LEADER);
    private static final Column<Integer> TEAM_ID = optional("team_id");
    private static final Column<Integer> MENTOR = optional("mentor_id");
    private static final Table MEMBER = table("Member", TEAM_ID, MENTOR);
    private static final Reference MEMBER_TEAM = Reference.toKey("team", MEMBER, TEAM, TEAM_ID);
    private static final Reference MEMBER_MENTOR = Reference.toKey("mentor", MEMBER, MEMBER, MENTOR);
    private static final Reference TEAM_LEADER = Reference.toKey("leader", TEAM, MEMBER, LEADER);

    private static final DeletionPlan CIRCLE = circle().clear(TEAM_LEADER)
            .clear(MEMBER_MENTOR)
            .delete(MEMBER)
            .delete(TEAM)
            .build();

    private static DeletionPlan.Builder circle() {
        return deleting(TEAM)
                .repeat(
                        rows(TEAM, because(ROOTS, REFERRERS, CYCLE), TEAM_LEADER),
                        rows(MEMBER, because(CYCLE), MEMBER_TEAM, MEMBER_MENTOR));
    }

    /** Checks references of a table to itself when a statement is over. */
    private static final class Lenient implements Dialect {

        @Override
        public String name() {
            return "lenient";
        }

        @Override
        public boolean checksForeignKeysPerStatement() {
            return true;
        }
    }

    private static Scenario teams(Dialect dialect) {
        return new Scenario(
                dialect,
                "CREATE TABLE team (id INT PRIMARY KEY, leader_id INT)",
                "CREATE TABLE member (id INT PRIMARY KEY, team_id INT, mentor_id INT)",
                "INSERT INTO team VALUES (1, 3), (2, 1), (9, 9)",
                "INSERT INTO member VALUES (1, 1, NULL), (2, 2, 1), (3, 9, 2), (9, 9, 9)");
    }

    private static List<String> statements(Scenario scenario, Hooks hooks, DeletionPlan plan) {
        return scenario.deletions(hooks, plan).previews().explain(Selection.all(plan.root())).steps().stream()
                .flatMap(step -> step.statements().stream())
                .toList();
    }

    @Test
    void aCircleIsFoundInRoundsAndOpened() {
        try (Scenario scenario = teams(new StandardDialect("standard"))) {
            assertThat(statements(scenario, Hooks.none(), CIRCLE))
                    .containsExactly(
                            "SELECT t0.id FROM team t0",
                            "SELECT team.id FROM team WHERE team.leader_id IN (?, ?)",
                            "SELECT member.id FROM member WHERE (member.team_id IN (?, ?) OR member.mentor_id IN (?,"
                                    + " ?))",
                            "UPDATE team SET leader_id = NULL WHERE team.id IN (?, ?) AND team.leader_id IS NOT NULL",
                            "UPDATE member SET mentor_id = NULL WHERE member.id IN (?, ?) AND member.mentor_id IS NOT"
                                    + " NULL",
                            "DELETE FROM member WHERE member.id IN (?, ?)",
                            "DELETE FROM team WHERE team.id IN (?, ?)");
            assertThat(scenario.delete(CIRCLE, 1).deleted()).isEqualTo(Map.of("Team", 2L, "Member", 3L));
            assertThat(scenario.contents("team", "member")).containsExactly("team 9 9", "member 9 9 9");
        }
    }

    @Test
    void referencesOfATableToItselfStayWhereTheyAreCheckedAfterwards() {
        try (Scenario scenario = teams(new Lenient())) {
            assertThat(statements(scenario, Hooks.none(), CIRCLE))
                    .filteredOn(sql -> sql.startsWith("UPDATE"))
                    .containsExactly(
                            "UPDATE team SET leader_id = NULL WHERE team.id IN (?, ?) AND team.leader_id IS NOT NULL");
            scenario.delete(CIRCLE, 1);

            assertThat(scenario.sent())
                    .filteredOn(sql -> sql.startsWith("UPDATE"))
                    .containsExactly(
                            "UPDATE team SET leader_id = NULL WHERE team.id IN (?, ?) AND team.leader_id IS NOT NULL");
        }
    }

    @Test
    void deepestFirstStartsWithRowsOfACircle() {
        DeletionPlan plan = deleting(MEMBER)
                .repeat(rows(MEMBER, because(ROOTS, REFERRERS, CYCLE), MEMBER_MENTOR))
                .deleteDeepestFirst(MEMBER, MEMBER_MENTOR)
                .build();
        try (Scenario standard = teams(new StandardDialect("standard"));
                Scenario lenient = teams(new Lenient())) {
            assertThat(statements(standard, Hooks.none(), plan))
                    .endsWith(
                            "UPDATE member SET mentor_id = id WHERE member.id IN (?, ?)",
                            "DELETE FROM member WHERE member.id IN (?, ?)");
            assertThat(statements(lenient, Hooks.none(), plan))
                    .endsWith("DELETE FROM member WHERE member.id IN (?, ?)")
                    .noneMatch(sql -> sql.startsWith("UPDATE"));
        }
    }

    @Test
    void guardsLeaveOutWhatTheyDo() {
        DeletionPlan plan = deleting(TEAM)
                .collect(TEAM, because(ROOTS, REFERRERS))
                .collect(MEMBER, because(EXCLUSION), MEMBER_TEAM)
                .guard(PROTECT, MEMBER_MENTOR)
                .guard(PROTECT, MEMBER_TEAM)
                .guard(RESTRICT, TEAM_LEADER)
                .delete(MEMBER)
                .delete(TEAM)
                .build();
        try (Scenario scenario = teams(new StandardDialect("standard"))) {
            assertThat(statements(scenario, Hooks.none(), plan))
                    .contains("SELECT 0, COUNT(*) FROM member WHERE member.mentor_id IN (?, ?) AND (member.mentor_id <>"
                            + " member.id) UNION ALL SELECT 1, COUNT(*) FROM member WHERE member.team_id IN (?, ?)"
                            + " UNION ALL SELECT 2, COUNT(*) FROM team WHERE team.leader_id IN (?, ?) AND NOT (team.id"
                            + " IN (?, ?))");
        }
    }

    @Test
    void constraintsAreCheckedLaterForAsLongAsTheRowsAreDeleted() {
        DeferrableConstraint leader = new DeferrableConstraint("team_leader", TEAM_LEADER);
        DeferrableConstraint ofMember = new DeferrableConstraint("member_team", MEMBER_TEAM);
        DeletionPlan plan = circle().defer(leader, ofMember)
                .delete(MEMBER)
                .delete(TEAM)
                .enforce(leader, ofMember)
                .leave(DB_CASCADE, MEMBER_MENTOR)
                .build();
        PartedPlan phased = PartedPlan.of(plan).on(new H2Dialect(), List.of(ofMember));
        Explanation explanation = new Explainer(phased, new H2Dialect(), new Labels(Scenario.registry(plan)))
                .explain(Selection.all(TEAM));

        assertThat(explanation.steps())
                .filteredOn(step -> step.sentence().startsWith("let the database"))
                .flatExtracting(Explanation.ExplainedStep::statements)
                .containsExactly(
                        "SET CONSTRAINTS team_leader, member_team DEFERRED",
                        "SET CONSTRAINTS team_leader, member_team IMMEDIATE",
                        "SET CONSTRAINTS member_team DEFERRED");
        assertThat(explanation.left()).containsExactly("Member.mentor (DB_CASCADE)");
        assertThat(phased.deleting().defers())
                .singleElement()
                .satisfies(step -> assertThat(step.constraints()).containsExactly(leader, ofMember));
        assertThat(phased.deleting().enforces())
                .singleElement()
                .satisfies(step -> assertThat(step.deferredAgain())
                        .as("as every transaction begins")
                        .containsExactly(ofMember));
    }

    @Test
    void whatBeganCheckedIsNotDeferredAgain() {
        DeferrableConstraint leader = new DeferrableConstraint("team_leader", TEAM_LEADER);
        DeletionPlan plan = circle().defer(leader)
                .delete(MEMBER)
                .delete(TEAM)
                .enforce(leader)
                .build();
        try (Scenario scenario = teams(new H2Dialect())) {
            assertThat(statements(scenario, Hooks.none(), plan)).endsWith("SET CONSTRAINTS team_leader IMMEDIATE");
        }
    }

    /** H2 knows no such statement, and would refuse it. */
    @Test
    void nothingIsDeferredForNothing() {
        DeferrableConstraint leader = new DeferrableConstraint("team_leader", TEAM_LEADER);
        DeletionPlan plan = circle().defer(leader)
                .delete(MEMBER)
                .delete(TEAM)
                .enforce(leader)
                .build();
        try (Scenario scenario = teams(new H2Dialect())) {
            assertThat(scenario.delete(plan, 77).total()).isZero();
            assertThat(scenario.sent()).containsExactly("SELECT team.id FROM team WHERE team.id = ? FOR UPDATE");
        }
    }

    @Test
    void onlyRowsThatAGuardHasLeftReferringToThemselvesGoDeepestFirst() {
        DeletionPlan plan = deleting(TEAM)
                .collect(TEAM, because(ROOTS, REFERRERS))
                .collect(MEMBER, because(EXCLUSION), MEMBER_TEAM)
                .guard(PROTECT, MEMBER_MENTOR)
                .guard(PROTECT, TEAM_LEADER)
                .delete(MEMBER)
                .delete(TEAM)
                .build();
        try (Scenario scenario = teams(new StandardDialect("standard"))) {
            assertThat(statements(scenario, Hooks.none(), plan))
                    .contains("SELECT member.id, member.mentor_id FROM member WHERE member.team_id IN (?, ?)")
                    .endsWith(
                            "UPDATE member SET mentor_id = id WHERE member.id IN (?, ?)",
                            "DELETE FROM member WHERE member.id IN (?, ?)",
                            "DELETE FROM team WHERE team.id IN (?, ?)");
        }
    }

    @Test
    void rowsThatGoDeepestFirstAnywayDoSoOnce() {
        DeletionPlan plan = deleting(MEMBER)
                .repeat(rows(MEMBER, because(ROOTS, REFERRERS, CYCLE), MEMBER_MENTOR))
                .guard(RESTRICT, MEMBER_MENTOR)
                .deleteDeepestFirst(MEMBER, MEMBER_MENTOR)
                .build();
        try (Scenario scenario = teams(new StandardDialect("standard"))) {
            assertThat(statements(scenario, Hooks.none(), plan))
                    .filteredOn(sql -> !sql.startsWith("SELECT"))
                    .containsExactly(
                            "UPDATE member SET mentor_id = id WHERE member.id IN (?, ?)",
                            "DELETE FROM member WHERE member.id IN (?, ?)");
        }
    }

    @Test
    void failuresNameTheStepByItsNumber() {
        DeletionPlan alone = deleting(MEMBER).deleteRoots().build();
        try (Scenario scenario = teams(new StandardDialect("standard"))) {
            scenario.execute("CREATE TABLE badge (member_id INT REFERENCES member)");
            scenario.execute("INSERT INTO badge VALUES (1)");

            assertThatThrownBy(() -> scenario.deletions(Hooks.none(), alone)
                            .delete(Selection.all(MEMBER), DeletionOptions.defaults()))
                    .hasMessageContaining("Member (step 1: delete)");
            assertThatThrownBy(() -> scenario.deletions(Hooks.none(), alone)
                            .delete(Selection.all(MEMBER).limitedTo(1), DeletionOptions.defaults()))
                    .as("the rows of a page are found first")
                    .hasMessageContaining("Member (step 2: delete)");
            assertThatThrownBy(() -> scenario.deletions(listeningTo(MEMBER), alone)
                            .delete(Selection.all(MEMBER), DeletionOptions.defaults()))
                    .as("those of whose records hooks hear are, too")
                    .hasMessageContaining("Member (step 2: delete)");
        }
    }

    private static Hooks listeningTo(Table table) {
        ModelHooks hooks =
                new ModelHooks(new RowModel(table), List.of((record, delete, cause) -> {}), List.of(), List.of());
        return new Hooks(Map.of(table.model(), hooks), List.of());
    }

    @Test
    void hooksAreTheReasonWhyRecordsAreRead() {
        Hooks hooks = listeningTo(MEMBER);
        try (Scenario scenario = teams(new StandardDialect("standard"))) {
            assertThat(statements(scenario, hooks, CIRCLE))
                    .contains(
                            "SELECT team.id FROM team WHERE team.leader_id IN (?, ?)",
                            "SELECT member.id, member.team_id, member.mentor_id FROM member WHERE (member.team_id IN"
                                    + " (?, ?) OR member.mentor_id IN (?, ?))");
            assertThat(scenario.deletions(hooks, CIRCLE)
                            .previews()
                            .explain(Selection.all(TEAM))
                            .steps())
                    .extracting(step -> step.ordinal())
                    .containsExactly(1, 2, 3, 4, 5);

            DeletionPlan alone = deleting(MEMBER).deleteRoots().build();
            assertThat(scenario.deletions(hooks, alone)
                            .previews()
                            .explain(Selection.all(MEMBER))
                            .toString()
                            .lines())
                    .containsExactly(
                            "Deleting Member on standard:",
                            "  1. find the rows of Member: the rows to delete are found once, and locked; hooks hear of its records",
                            "       SELECT t0.id, t0.team_id, t0.mentor_id FROM member t0",
                            "  2. delete Member",
                            "       DELETE FROM member WHERE member.id IN (?, ?)");
        }
    }
}
