package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.CASCADE;
import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.annotation.OnDelete.SET;
import static dev.expunge.annotation.OnDelete.SET_NULL;
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
import static org.assertj.core.api.Assertions.tuple;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.deletion.DeletionPreview.ModelRows;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a preview says, from which rows it says it, and that it changes none. */
class PreviewsTest {

    private static final Column<Integer> PARENT = optional("parent_id");
    private static final Table NODE = table("Node", PARENT);
    private static final Reference NODE_PARENT = Reference.toKey("parent", NODE, NODE, PARENT);
    private static final Column<Integer> LEFT = optional("left_id");
    private static final Column<Integer> RIGHT = optional("right_id");
    private static final Table LEAF = table("Leaf", LEFT, RIGHT);
    private static final Reference LEAF_LEFT = Reference.toKey("left", LEAF, NODE, LEFT);
    private static final Reference LEAF_RIGHT = Reference.toKey("right", LEAF, NODE, RIGHT);
    private static final Column<Integer> TAG_NODE = optional("node_id");
    private static final Table TAG = table("Tag", TAG_NODE);
    private static final Reference TAG_OF = Reference.toKey("node", TAG, NODE, TAG_NODE);
    private static final Table TWIG = table("Twig", LEFT, RIGHT);
    private static final Reference TWIG_LEFT = Reference.toKey("left", TWIG, NODE, LEFT);
    private static final Reference TWIG_RIGHT = Reference.toKey("right", TWIG, NODE, RIGHT);

    private static final DeletionPlan TREES =
            trees().setNull(TAG_OF).delete(NODE).build();
    private static final DeletionPlan TAGS = deleting(TAG).deleteRoots().build();

    private static final PreviewOptions DEFAULTS = PreviewOptions.defaults();

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    /** 15 nodes below the first and one apart; leaf 1 on both sides, 4 more on one; 12 tags; twigs of 3 and of 16. */
    private static Scenario forest(Dialect dialect) {
        return new Scenario(
                dialect,
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT REFERENCES node)",
                "CREATE TABLE leaf (id INT PRIMARY KEY, left_id INT REFERENCES node, right_id INT REFERENCES node)",
                "CREATE TABLE twig (id INT PRIMARY KEY, left_id INT, right_id INT)",
                "CREATE TABLE tag (id INT PRIMARY KEY, node_id INT REFERENCES node)",
                "INSERT INTO node SELECT x, NULLIF(x / 2, 0) FROM system_range(1, 15)",
                "INSERT INTO node VALUES (99, NULL)",
                "INSERT INTO leaf VALUES (1, 1, 1), (2, 1, NULL), (3, 4, 99), (4, 99, 2), (5, NULL, 3), (6, 99, 99)",
                "INSERT INTO twig VALUES (1, 3, NULL), (2, 99, 3), (3, 99, NULL)",
                "INSERT INTO tag SELECT x, x FROM system_range(1, 12)");
    }

    private static DeletionPlan.Builder trees() {
        return deleting(NODE)
                .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE), NODE_PARENT))
                .clear(NODE_PARENT)
                .deleteReferring(LEAF, LEAF_LEFT, LEAF_RIGHT);
    }

    /** Twigs go with the node on their left, and refuse to lose the one on their right. */
    private static DeletionPlan.Builder twigsToo() {
        return deleting(NODE).collect(NODE, because(ROOTS, REFERRERS)).collect(TWIG, because(EXCLUSION), TWIG_LEFT);
    }

    private static DeletionPreview preview(
            Scenario scenario, DeletionPlan plan, PreviewOptions options, Integer... ids) {
        List<List<Object>> keys = Stream.of(ids).map(List::<Object>of).toList();
        return scenario.deletions(Hooks.none(), plan).previews().ofKeys(plan.root(), keys, options);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void tellsWhatTheDeleteThenDoesAndSendsNothingButSelects(Dialect dialect) {
        try (Scenario scenario = forest(dialect)) {
            DeletionPreview preview = preview(scenario, TREES, DEFAULTS, 1);

            assertThat(scenario.sent()).allMatch(sql -> sql.startsWith("SELECT") && !sql.contains("FOR UPDATE"));
            assertThat(preview.model()).isEqualTo("Node");
            assertThat(preview.roots()).isEqualTo(1);
            assertThat(preview.isComplete()).isTrue();
            assertThat(preview.isRefused()).isFalse();
            assertThat(preview.models())
                    .containsExactly(
                            new ModelRows("Node", 15, false, List.of("Node 1", "Node 2", "Node 3")),
                            new ModelRows("Leaf", 5, false, List.of("Leaf 1", "Leaf 2", "Leaf 3")));
            assertThat(preview.paths())
                    .containsExactlyInAnyOrder(
                            new Path("Node.parent", "Node", "Node", CASCADE, 14),
                            new Path("Leaf.left", "Node", "Leaf", CASCADE, 3),
                            new Path("Leaf.right", "Node", "Leaf", CASCADE, 3),
                            new Path("Tag.node", "Node", "Tag", SET_NULL, 12));
            DeletionReport report = scenario.delete(TREES, 1);
            assertThat(preview.deleted()).isEqualTo(report.deleted());
            assertThat(preview.updated()).isEqualTo(report.updated());
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void showsAsManySamplesAsAreWanted(Dialect dialect) {
        try (Scenario scenario = forest(dialect)) {
            assertThat(preview(scenario, TREES, DEFAULTS.samples(0), 1).models())
                    .extracting(ModelRows::samples)
                    .containsOnly(List.of());
            assertThat(preview(scenario, TREES, DEFAULTS.samples(9), 1)
                            .models()
                            .get(1)
                            .samples())
                    .containsExactly("Leaf 1", "Leaf 2", "Leaf 3", "Leaf 4", "Leaf 5");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void countsRootsThatNothingRefersTo(Dialect dialect) {
        Integer[] ids = IntStream.rangeClosed(1, 20).boxed().toArray(Integer[]::new);
        try (Scenario scenario = forest(dialect)) {
            DeletionPreview preview = preview(scenario, TAGS, DEFAULTS, ids);

            assertThat(preview.roots()).isEqualTo(12);
            assertThat(preview.models())
                    .containsExactly(new ModelRows("Tag", 12, false, List.of("Tag 1", "Tag 2", "Tag 3")));
            assertThat(preview.paths()).isEmpty();
            assertThat(preview(scenario, TAGS, DEFAULTS, 77).models()).isEmpty();
            assertThat(preview(scenario, TAGS, DEFAULTS).total()).isZero();
        }
    }

    @Test
    void readsNoMoreSamplesThanAreWanted() {
        try (Scenario scenario = forest(new NarrowDialect())) {
            preview(scenario, TAGS, DEFAULTS.samples(2), 1, 2, 3, 4, 5, 6, 7, 8);

            assertThat(scenario.sent())
                    .filteredOn(sql -> sql.contains("FETCH FIRST"))
                    .singleElement()
                    .asString()
                    .endsWith("FETCH FIRST 2 ROWS ONLY");
        }
    }

    @Test
    void countsAPageOfThem() {
        try (Scenario scenario = forest(new H2Dialect())) {
            DeletionPreview preview = scenario.deletions(Hooks.none(), TAGS)
                    .previews()
                    .of(Selection.all(TAG).limitedTo(2), DEFAULTS);

            assertThat(preview.models()).containsExactly(new ModelRows("Tag", 2, false, List.of("Tag 1", "Tag 2")));
            assertThat(scenario.sent())
                    .containsExactly(
                            "SELECT COUNT(*) FROM (SELECT 1 AS one FROM tag t0 FETCH FIRST 2 ROWS ONLY) page",
                            "SELECT t0.id FROM tag t0 ORDER BY t0.id FETCH FIRST 2 ROWS ONLY");
        }
    }

    @Test
    void countsTogetherWhatOneStatementHasParametersFor() {
        DeletionPlan plan = deleting(NODE)
                .collect(NODE, because(ROOTS, REFERRERS))
                .deleteReferring(LEAF, LEAF_LEFT, LEAF_RIGHT)
                .deleteReferring(TWIG, TWIG_LEFT, TWIG_RIGHT)
                .deleteReferring(TAG, TAG_OF)
                .delete(NODE)
                .build();
        try (Scenario scenario = forest(new NarrowDialect())) {
            preview(scenario, plan, DEFAULTS, 13);
            assertThat(counts(scenario))
                    .containsExactly(
                            "SELECT 0, COUNT(*) FROM leaf WHERE (leaf.left_id = ? OR leaf.right_id = ?)"
                                    + " UNION ALL SELECT 1, COUNT(*) FROM twig WHERE (twig.left_id = ? OR twig.right_id"
                                    + " = ?)",
                            "SELECT 2, COUNT(*) FROM tag WHERE tag.node_id = ?",
                            "SELECT 0, COUNT(*) FROM leaf WHERE leaf.left_id = ?"
                                    + " UNION ALL SELECT 1, COUNT(*) FROM leaf WHERE leaf.right_id = ?"
                                    + " UNION ALL SELECT 2, COUNT(*) FROM twig WHERE twig.left_id = ?"
                                    + " UNION ALL SELECT 3, COUNT(*) FROM twig WHERE twig.right_id = ?");

            scenario.journal().clear();
            preview(scenario, plan, DEFAULTS, 13, 14);
            assertThat(counts(scenario))
                    .startsWith(
                            "SELECT 0, COUNT(*) FROM leaf WHERE (leaf.left_id IN (?, ?) OR leaf.right_id IN (?, ?))",
                            "SELECT 1, COUNT(*) FROM twig WHERE (twig.left_id IN (?, ?) OR twig.right_id IN (?, ?))");
        }
    }

    private static List<String> counts(Scenario scenario) {
        return scenario.sent().stream().filter(sql -> sql.contains("COUNT")).toList();
    }

    @Test
    void countsRowsThatGoDeepestFirstOnce() {
        DeletionPlan plan = deleting(NODE)
                .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE), NODE_PARENT))
                .deleteDeepestFirst(NODE, NODE_PARENT)
                .build();
        try (Scenario scenario = forest(new H2Dialect())) {
            assertThat(preview(scenario, plan, DEFAULTS, 1).paths())
                    .containsExactly(new Path("Node.parent", "Node", "Node", CASCADE, 14));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void namesTheRowsThatRefuse(Dialect dialect) {
        DeletionPlan plan = twigsToo()
                .guard(RESTRICT, TWIG_RIGHT)
                .guard(PROTECT, TAG_OF)
                .delete(TWIG)
                .delete(NODE)
                .build();
        try (Scenario scenario = forest(dialect)) {
            DeletionPreview preview = preview(scenario, plan, DEFAULTS, 3);

            assertThat(preview.isRefused()).isTrue();
            assertThat(preview.blockers())
                    .extracting(Blocker::reference, Blocker::action, Blocker::count)
                    .containsExactly(tuple("Twig.right", "RESTRICT", 1L), tuple("Tag.node", "PROTECT", 1L));
            assertThat(preview.blockers().get(0).examples())
                    .containsExactly(new Blocker.Example("Twig 2", "Node 3", false));
            assertThat(preview.paths())
                    .containsExactly(
                            new Path("Twig.left", "Node", "Twig", CASCADE, 1),
                            new Path("Twig.right", "Node", "Twig", RESTRICT, 1),
                            new Path("Tag.node", "Node", "Tag", PROTECT, 1));
            assertThat(preview.deleted()).isEqualTo(Map.of("Node", 1L, "Twig", 1L));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void namesTargetsThatWouldGoToo(Dialect dialect) {
        DeletionPlan plan = trees().setTo(TAG_OF, 1).delete(NODE).build();
        try (Scenario scenario = forest(dialect)) {
            assertThat(preview(scenario, plan, DEFAULTS, 1).deletedTargets())
                    .containsExactly(new DeletedTarget("Tag.node", "Node 1", 12));
            assertThat(preview(scenario, plan, DEFAULTS, 2).deletedTargets()).isEmpty();
        }
    }

    @Test
    void namesDeclaredTargetsBesideTheRowsThatRefuse() {
        DeletionPlan plan = twigsToo()
                .guard(PROTECT, TWIG_RIGHT)
                .setTo(TAG_OF, 3)
                .delete(TWIG)
                .delete(NODE)
                .build();
        try (Scenario scenario = forest(new H2Dialect())) {
            DeletionPreview preview = preview(scenario, plan, DEFAULTS, 3);

            assertThat(preview.blockers()).extracting(Blocker::reference).containsExactly("Twig.right");
            assertThat(preview.deletedTargets()).containsExactly(new DeletedTarget("Tag.node", "Node 3", 1));
        }
    }

    @Test
    void asksASupplierOnlyIfRowsAreSetAndNothingRefuses() {
        AtomicInteger asked = new AtomicInteger();
        DeletionPlan.Builder supplying = twigsToo().setFrom(TAG_OF, () -> {
            asked.incrementAndGet();
            return 99;
        });
        DeletionPlan plan =
                supplying.guard(PROTECT, TWIG_RIGHT).delete(TWIG).delete(NODE).build();
        try (Scenario scenario = forest(new H2Dialect())) {
            assertThat(preview(scenario, plan, DEFAULTS, 3).isRefused()).isTrue();
            assertThat(asked).hasValue(0);

            DeletionPreview preview = preview(scenario, plan, DEFAULTS, 12);
            assertThat(asked).hasValue(1);
            assertThat(preview.updated()).isEqualTo(Map.of("Tag.node", 1L));
            assertThat(preview.paths()).contains(new Path("Tag.node", "Node", "Tag", SET, 1));

            scenario.execute("DELETE FROM tag");
            preview(scenario, plan, DEFAULTS, 12);
            assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aTargetThatASupplierNamesMayGoToo(Dialect dialect) {
        DeletionPlan plan = trees().setFrom(TAG_OF, () -> 2).delete(NODE).build();
        try (Scenario scenario = forest(dialect)) {
            assertThat(preview(scenario, plan, DEFAULTS, 4).deletedTargets()).isEmpty();
            assertThat(preview(scenario, plan, DEFAULTS, 2).deletedTargets())
                    .containsExactly(new DeletedTarget("Tag.node", "Node 2", 7));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void stopsAtAsManyKeysAsMayBeKept(Dialect dialect) {
        try (Scenario scenario = forest(dialect)) {
            DeletionPreview part = preview(scenario, TREES, PreviewOptions.atMostKeys(5), 1);

            assertThat(part.isComplete()).isFalse();
            assertThat(part.deleted()).containsEntry("Node", 6L);
            assertThat(preview(scenario, TREES, PreviewOptions.atMostKeys(15), 1)
                            .isComplete())
                    .isTrue();
        }
    }

    /** A referrer that was not found yet may be deleted itself, and then neither refuses nor is set. */
    @ParameterizedTest
    @MethodSource("dialects")
    void aPartSaysNothingThatDependsOnTheWhole(Dialect dialect) {
        DeletionPlan plan = twigsToo()
                .guard(RESTRICT, TWIG_RIGHT)
                .guard(PROTECT, TAG_OF)
                .guard(RESTRICT, LEAF_LEFT)
                .setNull(TWIG_RIGHT)
                .setNull(LEAF_RIGHT)
                .delete(TWIG)
                .delete(NODE)
                .build();
        try (Scenario scenario = forest(dialect)) {
            DeletionPreview part = preview(scenario, plan, PreviewOptions.atMostKeys(1), 2, 3);

            assertThat(part.isComplete()).isFalse();
            assertThat(part.blockers()).extracting(Blocker::reference).containsExactly("Tag.node");
            assertThat(part.updated()).containsOnlyKeys("Leaf.right");
            assertThat(preview(scenario, plan, DEFAULTS, 2, 3).blockers())
                    .extracting(Blocker::reference)
                    .containsExactly("Twig.right", "Tag.node");
            assertThat(scenario.deletions(Hooks.none(), plan)
                            .deleteKeys(NODE, List.of(List.of(13)), DeletionOptions.defaults())
                            .total())
                    .isEqualTo(1);
        }
    }
}
