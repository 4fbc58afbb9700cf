package dev.expunge.processor.plan;

import static dev.expunge.processor.plan.Plans.assertPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.graph.Models;
import org.junit.jupiter.api.Test;

/** Plans over tables whose rows refer to each other in a circle. */
class CyclicPlanTest {

    @Test
    void a_nullable_tree_is_found_in_rounds_and_cleared() {
        assertPlan("Folder", "Folder.parent -> Folder? CASCADE", """
                repeat: find the rows of Folder by Folder.parent (ROOTS, REFERRERS, CYCLE)
                clear Folder.parent of the rows to delete
                delete Folder
                """);
    }

    @Test
    void a_tree_without_nulls_is_pointed_at_itself() {
        assertPlan("Folder", "Folder.parent -> Folder CASCADE", """
                repeat: find the rows of Folder by Folder.parent (ROOTS, REFERRERS, CYCLE)
                point Folder.parent of each row to delete at the row itself
                delete Folder
                """);
    }

    @Test
    void a_tree_below_a_root_is_found_over_all_its_references() {
        assertPlan("Disk", """
                Folder.parent -> Folder? CASCADE
                Folder.disk -> Disk CASCADE
                File.folder -> Folder CASCADE
                """, """
                find the rows of Disk (ROOTS, REFERRERS)
                repeat: find the rows of Folder by Folder.parent or Folder.disk (REFERRERS, CYCLE)
                clear Folder.parent of the rows to delete
                delete File by File.folder
                delete Folder
                delete Disk
                """);
    }

    @Test
    void set_null_on_itself_sets_rows_that_stay_and_clears_rows_that_go() {
        assertPlan("Employee", "Employee.reportsTo -> Employee? SET_NULL", """
                find the rows of Employee (ROOTS, REFERRERS, EXCLUSION)
                clear Employee.reportsTo of the rows to delete
                set Employee.reportsTo of the rows that stay to null
                delete Employee
                """);
    }

    @Test
    void set_default_on_itself_without_nulls_is_pointed_at_itself() {
        assertPlan("Employee", "Employee.reportsTo -> Employee SET_DEFAULT", """
                find the rows of Employee (ROOTS, REFERRERS, EXCLUSION)
                point Employee.reportsTo of each row to delete at the row itself
                set Employee.reportsTo of the rows that stay to its default
                delete Employee
                """);
    }

    @Test
    void restrict_on_itself_leaves_deleted_rows_out() {
        assertPlan("Employee", "Employee.reportsTo -> Employee? RESTRICT", """
                find the rows of Employee (ROOTS, REFERRERS, EXCLUSION)
                refuse if Employee.reportsTo of a row that stays refers to them (RESTRICT)
                clear Employee.reportsTo of the rows to delete
                delete Employee
                """);
    }

    @Test
    void restrict_on_itself_without_nulls_is_pointed_at_itself() {
        assertPlan("Employee", "Employee.reportsTo -> Employee RESTRICT", """
                find the rows of Employee (ROOTS, REFERRERS, EXCLUSION)
                refuse if Employee.reportsTo of a row that stays refers to them (RESTRICT)
                point Employee.reportsTo of each row to delete at the row itself
                delete Employee
                """);
    }

    @Test
    void a_row_that_protects_itself_is_cleared_for_databases_that_refuse_to_delete_it() {
        assertPlan("Employee", "Employee.reportsTo -> Employee? PROTECT", """
                find the rows of Employee (ROOTS, REFERRERS)
                refuse if Employee.reportsTo refers to them (PROTECT)
                clear Employee.reportsTo of the rows to delete
                delete Employee
                """);
    }

    @Test
    void protect_on_itself_without_nulls_leaves_only_rows_that_point_at_themselves_already() {
        assertPlan("Employee", "Employee.reportsTo -> Employee PROTECT", """
                find the rows of Employee (ROOTS, REFERRERS)
                refuse if Employee.reportsTo refers to them (PROTECT)
                delete Employee
                """);
    }

    @Test
    void do_nothing_on_itself_is_left_to_the_database() {
        assertPlan("Employee", "Employee.reportsTo -> Employee? DO_NOTHING", """
                delete Employee by the condition
                left to the database: Employee.reportsTo (DO_NOTHING)
                """);
    }

    @Test
    void a_circle_without_nulls_is_checked_when_its_rows_are_gone() {
        assertPlan("Hen", """
                Hen.egg -> Egg CASCADE
                Egg.hen -> Hen CASCADE DEFERRABLE
                Feather.hen -> Hen CASCADE
                """, """
                repeat: find the rows of Hen by Hen.egg (ROOTS, REFERRERS, CYCLE), \
                find the rows of Egg by Egg.hen (REFERRERS, CYCLE)
                defer egg_hen of Egg.hen
                delete Feather by Feather.hen
                delete Hen
                delete Egg
                check egg_hen of Egg.hen
                """);
    }

    @Test
    void only_what_clears_leave_closed_is_deferred() {
        assertPlan("Hen", """
                Hen.egg -> Egg CASCADE DEFERRABLE
                Egg.hen -> Hen CASCADE
                Egg.nest -> Nest CASCADE DEFERRABLE
                Nest.keeper -> Egg? CASCADE DEFERRABLE
                """, """
                repeat: find the rows of Hen by Hen.egg (ROOTS, REFERRERS, CYCLE), \
                find the rows of Egg by Egg.hen or Egg.nest (REFERRERS, CYCLE), \
                find the rows of Nest by Nest.keeper (REFERRERS, CYCLE)
                clear Nest.keeper of the rows to delete
                defer hen_egg of Hen.egg
                delete Egg
                delete Hen
                delete Nest
                check hen_egg of Hen.egg
                """);
    }

    @Test
    void a_plan_tells_which_constraints_it_defers() {
        ModelGraph graph = Models.graph("""
                Hen.egg -> Egg CASCADE
                Egg.hen -> Hen CASCADE DEFERRABLE
                Feather.hen -> Hen CASCADE DEFERRABLE
                """);
        assertThat(new Planner(graph).plan(Models.model(graph, "Hen")).deferred())
                .extracting(Edge::label)
                .containsExactly("Egg.hen");
        assertThat(new Planner(graph).plan(Models.model(graph, "Feather")).deferred())
                .isEmpty();
    }

    @Test
    void mutual_nullable_references_are_found_together_and_cleared() {
        assertPlan("Team", """
                Player.team -> Team? CASCADE
                Team.captain -> Player? CASCADE
                """, """
                repeat: find the rows of Team by Team.captain (ROOTS, REFERRERS, CYCLE), \
                find the rows of Player by Player.team (REFERRERS, CYCLE)
                clear Player.team of the rows to delete
                clear Team.captain of the rows to delete
                delete Team
                delete Player
                """);
    }

    @Test
    void a_cycle_closed_by_set_null_is_no_round_but_needs_the_clear() {
        assertPlan("Team", """
                Player.team -> Team CASCADE
                Team.captain -> Player? SET_NULL
                """, """
                find the rows of Team (ROOTS, REFERRERS, EXCLUSION)
                find the rows of Player by Player.team (REFERRERS)
                clear Team.captain of the rows to delete
                set Team.captain of the rows that stay to null
                delete Player
                delete Team
                """);
    }

    @Test
    void from_the_other_side_the_same_cycle_is_none() {
        assertPlan("Player", """
                Player.team -> Team CASCADE
                Team.captain -> Player? SET_NULL
                """, """
                find the rows of Player (ROOTS, REFERRERS)
                set Team.captain of the rows that stay to null
                delete Player
                """);
    }

    @Test
    void a_cycle_closed_by_protect_needs_no_clear() {
        assertPlan("Team", """
                Player.team -> Team? CASCADE
                Team.captain -> Player PROTECT
                """, """
                find the rows of Team (ROOTS, REFERRERS)
                find the rows of Player by Player.team (REFERRERS)
                refuse if Team.captain refers to them (PROTECT)
                delete Player
                delete Team
                """);
    }

    @Test
    void what_is_left_of_a_cycle_decides_its_order() {
        assertPlan("A", """
                B.a -> A CASCADE
                C.b -> B CASCADE
                A.c -> C? CASCADE
                C.c -> C CASCADE
                """, """
                repeat: find the rows of A by A.c (ROOTS, REFERRERS, CYCLE), \
                find the rows of B by B.a (REFERRERS, CYCLE), \
                find the rows of C by C.b or C.c (REFERRERS, CYCLE)
                clear A.c of the rows to delete
                point C.c of each row to delete at the row itself
                delete C
                delete B
                delete A
                """);
    }

    @Test
    void a_tree_that_is_never_cleared_goes_deepest_first() {
        assertPlan("Folder", "Folder.parent -> Folder? CASCADE NEVER", """
                repeat: find the rows of Folder by Folder.parent (ROOTS, REFERRERS, CYCLE)
                delete Folder deepest first by Folder.parent
                """);
    }

    @Test
    void of_two_references_to_itself_the_one_that_may_be_cleared_is() {
        assertPlan("Folder", """
                Folder.parent -> Folder CASCADE NEVER
                Folder.next -> Folder? SET_NULL
                Folder.link -> Folder RESTRICT NEVER
                """, """
                repeat: find the rows of Folder by Folder.parent (ROOTS, REFERRERS, EXCLUSION, CYCLE)
                refuse if Folder.link of a row that stays refers to them (RESTRICT)
                clear Folder.next of the rows to delete
                set Folder.next of the rows that stay to null
                delete Folder deepest first by Folder.parent or Folder.link
                """);
    }

    @Test
    void within_a_cycle_over_several_tables_a_reference_to_itself_orders_its_own() {
        assertPlan("Team", """
                Player.team -> Team CASCADE
                Player.coach -> Player? CASCADE NEVER
                Team.captain -> Player? SET_NULL
                """, """
                find the rows of Team (ROOTS, REFERRERS, EXCLUSION)
                repeat: find the rows of Player by Player.team or Player.coach (REFERRERS, CYCLE)
                clear Team.captain of the rows to delete
                set Team.captain of the rows that stay to null
                delete Player deepest first by Player.coach
                delete Team
                """);
    }

    @Test
    void protect_on_itself_is_never_cleared_because_only_rows_that_refer_to_themselves_are_left() {
        assertPlan("Employee", "Employee.reportsTo -> Employee? PROTECT NEVER", """
                find the rows of Employee (ROOTS, REFERRERS)
                refuse if Employee.reportsTo refers to them (PROTECT)
                delete Employee
                """);
    }

    @Test
    void a_reference_that_is_never_cleared_orders_like_one_without_nulls() {
        assertPlan("A", """
                B.a -> A? CASCADE NEVER
                A.b -> B? CASCADE
                """, """
                repeat: find the rows of A by A.b (ROOTS, REFERRERS, CYCLE), \
                find the rows of B by B.a (REFERRERS, CYCLE)
                clear A.b of the rows to delete
                delete B
                delete A
                """);
    }

    @Test
    void a_cycle_through_a_table_that_stays_is_none() {
        assertPlan("A", """
                B.a -> A CASCADE
                A.c -> C? SET_NULL
                C.b -> B? SET_NULL
                """, """
                find the rows of A (ROOTS, REFERRERS)
                find the rows of B by B.a (REFERRERS)
                set C.b of the rows that stay to null
                delete B
                delete A
                """);
    }
}
