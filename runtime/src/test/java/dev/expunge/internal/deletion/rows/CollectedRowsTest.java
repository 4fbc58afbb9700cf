package dev.expunge.internal.deletion.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that are equal for a database, and not for Java. */
class CollectedRowsTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<String> CODE = Column.optional("code", "code", ValueTypes.STRING);
    private static final Column<Integer> PART = Column.optional("part", "part", ValueTypes.INTEGER);
    private static final Column<String> PARENT = Column.optional("parent", "parent", ValueTypes.STRING);
    private static final List<Column<?>> AMOUNT = List.of(Column.required("amount", "amount", ValueTypes.BIG_DECIMAL));
    private static final List<Column<?>> DIGEST = List.of(Column.required("digest", "digest", ValueTypes.BYTES));

    @Test
    void holdDecimalsOfAnyScale() {
        CollectedRows rows = new CollectedRows(AMOUNT, 1);
        rows.add(List.of(new BigDecimal("1.50")));
        rows.add(List.of(new BigDecimal("1.5")));
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.hold(AMOUNT, List.of(new BigDecimal("1.5")))).isTrue();
        assertThat(rows.hold(AMOUNT, List.of(new BigDecimal("15")))).isFalse();
    }

    @Test
    void holdBytesByTheirContent() {
        CollectedRows rows = new CollectedRows(DIGEST, 1);
        rows.add(List.of(new byte[] {1, 2}));
        assertThat(rows.hold(DIGEST, List.of(new byte[] {1, 2}))).isTrue();
        assertThat(rows.hold(DIGEST, List.of(new byte[] {1}))).isFalse();
    }

    @Test
    void haveNoValueWhereOneOfItsColumnsIsNull() {
        CollectedRows rows = new CollectedRows(List.of(ID, CODE, PART), 1);
        rows.add(Arrays.asList(1, "a", 1));
        rows.add(Arrays.asList(2, "b", null));
        rows.add(Arrays.asList(3, null, 3));

        assertThat(rows.values(List.of(CODE, PART), 0)).containsExactly(List.of("a", 1));
        assertThat(rows.values(List.of(ID), 1)).containsExactly(List.of(2), List.of(3));
        assertThat(rows.identities(List.of(CODE))).containsExactlyInAnyOrder(List.of("a"), List.of("b"));
        assertThat(rows.identity(1, List.of(CODE, PART))).isEmpty();
        assertThat(rows.keyOf(List.of(CODE), List.of("b"))).contains(List.of(2));
        assertThat(rows.keyOf(List.of(CODE, PART), List.of("b", 1))).isEmpty();
    }

    @Test
    void knowWhichOfThemARowRefersTo() {
        Table node = Table.of("test.Node", "node").withColumns(ID, CODE, PARENT).withKey(ID);
        Reference byCode = new Reference("parent", node, List.of(PARENT), node, List.of(CODE));
        CollectedRows rows = new CollectedRows(List.of(ID, CODE, PARENT), 1);
        rows.add(Arrays.asList(1, "a", "b"));
        rows.add(Arrays.asList(2, "b", "elsewhere"));
        rows.add(Arrays.asList(3, null, null));

        assertThat(rows.targets(byCode)).containsExactly(1, -1, -1);
    }

    @Test
    void mayHoldWhatOnlyTheDatabaseCanCompare() {
        CollectedRows rows = new CollectedRows(List.of(ID, CODE), 1);
        rows.add(List.of(1, "Ab "));
        rows.add(List.of(2, "ab"));

        assertThat(rows.hold(List.of(CODE), List.of("AB"))).isFalse();
        assertThat(rows.mayHold(List.of(CODE), List.of("AB"))).isTrue();
        assertThat(rows.mayHold(List.of(CODE), List.of("b"))).isFalse();
        assertThat(rows.keyOf(List.of(CODE), List.of("AB"))).contains(List.of(1));
        assertThat(rows.keyOf(List.of(CODE), List.of("ab")))
                .as("in the same words if there is one")
                .contains(List.of(2));
    }

    @Test
    void keepTheRootsAmongThoseThatAreLeft() {
        CollectedRows rows = keyed(1, 2, 3);
        rows.endOfRoots();
        rows.add(List.of(4));

        CollectedRows left = rows.without(keyed(1, 4));

        assertThat(left.rootKeys()).containsExactly(List.of(2), List.of(3));
        assertThat(left.size()).isEqualTo(2);
    }

    @Test
    void areTheSameIfTheirKeysAre() {
        assertThat(keyed(1, 2).holdsTheSameAs(keyed(2, 1))).isTrue();
        assertThat(keyed(1, 2).holdsTheSameAs(keyed(1, 3))).isFalse();
        assertThat(keyed(1, 2).holdsTheSameAs(keyed(1, 2, 3))).isFalse();
    }

    private static CollectedRows keyed(Integer... ids) {
        CollectedRows rows = new CollectedRows(List.of(ID), 1);
        Stream.of(ids).map(List::<Object>of).forEach(rows::add);
        return rows;
    }
}
