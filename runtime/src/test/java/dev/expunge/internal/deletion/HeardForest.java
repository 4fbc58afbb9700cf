package dev.expunge.internal.deletion;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.table;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.deletion.hook.RecordHook;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Nodes with leaves on both sides, whose deletes call hooks. */
final class HeardForest {

    private static final Column<Integer> PARENT = optional("parent_id");
    static final Table NODE = table("Node", PARENT);
    private static final Reference NODE_PARENT = Reference.toKey("parent", NODE, NODE, PARENT);
    private static final Column<Integer> LEFT = optional("left_id");
    private static final Column<Integer> RIGHT = optional("right_id");
    static final Table LEAF = table("Leaf", LEFT, RIGHT);
    private static final Reference LEAF_LEFT = Reference.toKey("left", LEAF, NODE, LEFT);
    private static final Reference LEAF_RIGHT = Reference.toKey("right", LEAF, NODE, RIGHT);

    static final DeletionPlan NODES = nodes().delete(NODE).build();
    static final DeletionPlan LEAVES = deleting(LEAF).deleteRoots().build();

    static final List<List<Object>> FIRST = List.of(List.of(1));
    static final List<Object> NINTH = Arrays.asList(9, null);

    private HeardForest() {}

    /** 1 above 2 and 3, 2 above 4, and 9 apart; leaves 1, 2, 4 at the first, 3 at both, 9 at the ninth. */
    static Scenario planted() {
        return new Scenario(
                new H2Dialect(),
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT REFERENCES node)",
                "CREATE TABLE leaf (id INT PRIMARY KEY, left_id INT REFERENCES node, right_id INT REFERENCES node)",
                "INSERT INTO node VALUES (1, NULL), (2, 1), (3, 1), (4, 2), (9, NULL)",
                "INSERT INTO leaf VALUES (1, 1, NULL), (2, NULL, 1), (3, 9, 1), (4, 1, 1), (9, 9, 9)");
    }

    /** Returns the plan of nodes, as far as their own delete step. */
    static DeletionPlan.Builder nodes() {
        return deleting(NODE)
                .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE), NODE_PARENT))
                .clear(NODE_PARENT)
                .deleteReferring(LEAF, LEAF_LEFT, LEAF_RIGHT);
    }

    static Hooks before(Table table, RecordHook hook) {
        return hooks(table, List.of(hook), List.of());
    }

    static Hooks after(Table table, RecordHook hook) {
        return hooks(table, List.of(), List.of(hook));
    }

    static Hooks hooks(Table table, List<RecordHook> before, List<RecordHook> after) {
        return new Hooks(
                Map.of(table.model(), new ModelHooks(new RowModel(table), before, after, List.of())), List.of());
    }
}
