package dev.expunge.internal.deletion.words;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Registry;
import dev.expunge.internal.deletion.RowModel;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import org.junit.jupiter.api.Test;

/** What people are told of the steps of a plan whose tables refer to each other in a circle. */
class StepsInWordsTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<Integer> LEADER = Column.optional("leader", "leader_id", ValueTypes.INTEGER);
    private static final Column<Integer> TEAM_ID = Column.required("team", "team_id", ValueTypes.INTEGER);
    private static final Column<Integer> MENTOR = Column.required("mentor", "mentor_id", ValueTypes.INTEGER);
    private static final Table TEAM =
            Table.of("test.Team", "team").withColumns(ID, LEADER).withKey(ID);
    private static final Table MEMBER =
            Table.of("test.Member", "member").withColumns(ID, TEAM_ID, MENTOR).withKey(ID);
    private static final Reference LED_BY = Reference.toKey("leader", TEAM, MEMBER, LEADER);
    private static final Reference MEMBER_OF = Reference.toKey("team", MEMBER, TEAM, TEAM_ID);
    private static final Reference MENTORED_BY = Reference.toKey("mentor", MEMBER, MEMBER, MENTOR);
    private static final DeferrableConstraint FIRST = new DeferrableConstraint("member_team", MEMBER_OF);
    private static final DeferrableConstraint SECOND = new DeferrableConstraint("team_leader", LED_BY);

    private static final DeletionPlan PLAN = deleting(TEAM)
            .repeat(
                    rows(TEAM, because(Reason.ROOTS), LED_BY),
                    rows(MEMBER, because(Reason.CYCLE), MEMBER_OF, MENTORED_BY))
            .clear(LED_BY)
            .clear(MENTORED_BY)
            .defer(FIRST, SECOND)
            .delete(MEMBER)
            .delete(TEAM)
            .enforce(FIRST, SECOND)
            .build();

    @Test
    void sayWhatEachDoes() {
        Registry registry = Registry.named("test.Models")
                .model(new RowModel(TEAM), "", () -> PLAN)
                .build();
        Sentences sentences = new Sentences(new Labels(registry));

        assertThat(PLAN.steps())
                .extracting(step -> step.accept(sentences))
                .containsExactly(
                        "in rounds, until no row is new: find the rows of Team by Team.leader: "
                                + Reason.ROOTS.sentence()
                                + "; find the rows of Member by Member.team or Member.mentor: "
                                + Reason.CYCLE.sentence(),
                        "clear Team.leader of the rows to delete",
                        "point Member.mentor of each row to delete at the row itself",
                        "let the database check later: member_team of Member.team, team_leader of Team.leader",
                        "delete Member",
                        "delete Team",
                        "let the database check now: member_team of Member.team, team_leader of Team.leader");
    }

    @Test
    void areNamedForErrors() {
        assertThat(PLAN.steps())
                .extracting(Tasks::of)
                .containsExactly(
                        new Task("Team", "step 1: collect"),
                        new Task("Team", "step 2: clear"),
                        new Task("Member", "step 3: clear"),
                        new Task("Member", "step 4: defer"),
                        new Task("Member", "step 5: delete"),
                        new Task("Team", "step 6: delete"),
                        new Task("Member", "step 7: enforce"));
    }
}
