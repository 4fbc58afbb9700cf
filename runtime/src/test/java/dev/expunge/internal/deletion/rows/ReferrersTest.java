package dev.expunge.internal.deletion.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When one statement can name referrers, and when it is clear without one that there are none. */
class ReferrersTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<String> CODE = Column.optional("code", "code", ValueTypes.STRING);
    private static final Column<String> PARENT = Column.optional("parent", "parent_code", ValueTypes.STRING);
    private static final Table NODE =
            Table.of("test.Node", "node").withColumns(ID, CODE, PARENT).withKey(ID);
    private static final Table LEAF =
            Table.of("test.Leaf", "leaf").withColumns(ID, PARENT).withKey(ID);
    private static final Reference NODE_PARENT = new Reference("parent", NODE, List.of(PARENT), NODE, List.of(CODE));
    private static final Reference LEAF_PARENT = new Reference("parent", LEAF, List.of(PARENT), NODE, List.of(CODE));

    private final Collected collected = Collected.ofDeleted();
    private final CollectedRows nodes = collected.start(collect(NODE, ID, CODE));
    private final CollectedRows leaves = collected.start(collect(LEAF, ID));

    private static Step.Collect collect(Table table, Column<?>... columns) {
        return new Step.Collect(1, table, List.of(columns), false, List.of(), EnumSet.of(Reason.REFERRERS));
    }

    private static Dialect taking(int parameters) {
        return new Dialect() {
            @Override
            public String name() {
                return "of " + parameters;
            }

            @Override
            public int maxParameters() {
                return parameters;
            }
        };
    }

    private void addNodes(int count) {
        IntStream.range(0, count).forEach(id -> nodes.add(List.of(id, "code " + id)));
    }

    private void addLeaves(int count) {
        IntStream.range(0, count).forEach(id -> leaves.add(List.of(id)));
    }

    @Test
    void fitAsLongAsAllParametersDo() {
        addNodes(2);
        addLeaves(4);
        Referrers staying = Referrers.staying(LEAF_PARENT, collected);

        assertThat(staying.parameters(taking(9))).isEqualTo(6);
        assertThat(staying.fit(taking(6))).isTrue();
        assertThat(staying.fit(taking(5))).isFalse();
        assertThat(staying.fit(taking(7), 1)).isTrue();
        assertThat(staying.fit(taking(6), 1)).isFalse();
        assertThat(Referrers.others(LEAF_PARENT, collected).fit(taking(3))).isTrue();
    }

    @Test
    void areNoneIfNothingCanReferToADeletedRow() {
        nodes.add(Arrays.asList(1, null));
        assertThat(Referrers.staying(LEAF_PARENT, collected).areNone()).isTrue();

        nodes.add(Arrays.asList(2, "a"));
        assertThat(Referrers.staying(LEAF_PARENT, collected).areNone()).isFalse();
    }

    /** NULL is not unequal to anything. */
    @Test
    void ofATableToItselfMayHaveNoValueOfTheirOwn() {
        addNodes(1);

        assertThat(condition(Referrers.others(NODE_PARENT, collected)))
                .isEqualTo("node.parent_code = ? AND (node.parent_code <> node.code OR node.code IS NULL)");
        assertThat(condition(Referrers.others(LEAF_PARENT, collected))).isEqualTo("leaf.parent_code = ?");
    }

    @Test
    void ofATableToItsKeyAlwaysHaveOne() {
        Column<Integer> above = Column.optional("above", "above_id", ValueTypes.INTEGER);
        Reference toKey = Reference.toKey("above", NODE, NODE, above);
        addNodes(1);

        assertThat(condition(Referrers.others(toKey, collected)))
                .isEqualTo("node.above_id = ? AND (node.above_id <> node.id)");
    }

    @Test
    void leaveOutWhatIsDeletedItself() {
        addNodes(1);
        addLeaves(1);

        assertThat(condition(Referrers.staying(LEAF_PARENT, collected)))
                .isEqualTo("leaf.parent_code = ? AND NOT (leaf.id = ?)");
    }

    private static String condition(Referrers referrers) {
        SqlWriter sql = new SqlWriter(taking(9));
        referrers.write(sql);
        return sql.toSql().text();
    }

    @Test
    void ofRowsThatNoStepCollectsAreAFaultOfThePlan() {
        assertThatThrownBy(() -> Collected.ofDeleted().of(NODE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.Node");
        assertThatThrownBy(() -> Collected.ofDeleted().parents(LEAF_PARENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.Node");
    }
}
