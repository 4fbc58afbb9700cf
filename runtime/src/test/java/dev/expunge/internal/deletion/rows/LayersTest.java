package dev.expunge.internal.deletion.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<Integer> FIRST = Column.optional("first", "first", ValueTypes.INTEGER);
    private static final Column<Integer> SECOND = Column.optional("second", "second", ValueTypes.INTEGER);
    private static final Table NODE =
            Table.of("test.Node", "node").withColumns(ID, FIRST, SECOND).withKey(ID);
    private static final Reference BY_FIRST = Reference.toKey("first", NODE, NODE, FIRST);
    private static final Reference BY_SECOND = Reference.toKey("second", NODE, NODE, SECOND);

    @Test
    void aTreeGoesFromItsLeavesUp() {
        Layers layers = layers(row(1, null), row(2, 1), row(3, 1), row(4, 2), row(5, null));

        assertThat(layers.deepestFirst()).isEqualTo(List.of(keys(3, 4, 5), keys(2), keys(1)));
        assertThat(layers.inCircles(BY_FIRST)).isEmpty();
    }

    @Test
    void aRowThatRefersToItselfIsInNoCircle() {
        Layers layers = layers(row(1, 1), row(2, 1));

        assertThat(layers.deepestFirst()).isEqualTo(List.of(keys(2), keys(1)));
        assertThat(layers.inCircles(BY_FIRST)).isEmpty();
    }

    @Test
    void aRowThatIsNotDeletedOrdersNothing() {
        assertThat(layers(row(2, 1), row(3, 1)).deepestFirst()).isEqualTo(List.of(keys(2, 3)));
    }

    @Test
    void aCircleGoesAtOnceBelowWhatHangsOnIt() {
        Layers layers = layers(row(1, 3), row(2, 1), row(3, 2), row(4, 3), row(5, 4));

        assertThat(layers.deepestFirst()).isEqualTo(List.of(keys(5), keys(4), keys(1, 2, 3)));
        assertThat(layers.inCircles(BY_FIRST)).isEqualTo(keys(1, 2, 3));
    }

    @Test
    void ofTwoReferencesOnlyThoseWithinTheCircleStandInTheWay() {
        CollectedRows rows = new CollectedRows(List.of(ID, FIRST, SECOND), 1);
        rows.add(row(1, 2, 3));
        rows.add(row(2, null, 1));
        rows.add(row(3, null, null));

        Layers layers = Layers.of(rows, List.of(BY_FIRST, BY_SECOND));

        assertThat(layers.inCircles(BY_FIRST)).isEqualTo(keys(1));
        assertThat(layers.inCircles(BY_SECOND)).isEqualTo(keys(2));
        assertThat(layers.deepestFirst()).isEqualTo(List.of(keys(1, 2), keys(3)));
    }

    @Test
    void aLongChainNeedsNoStack() {
        CollectedRows rows = new CollectedRows(List.of(ID, FIRST), 1);
        for (int id = 100_000; id > 0; id--) {
            rows.add(row(id, id - 1));
        }

        List<List<List<Object>>> layers = Layers.of(rows, List.of(BY_FIRST)).deepestFirst();

        assertThat(layers).hasSize(100_000).startsWith(keys(100_000)).endsWith(keys(1));
    }

    /** Deletes one by one, as a database does that checks each row. */
    @Property
    void noRowGoesBeforeOneThatRefersToIt(
            @ForAll @Size(max = 12) List<@IntRange(max = 12) Integer> first,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 24) Integer> second) {
        CollectedRows rows = new CollectedRows(List.of(ID, FIRST, SECOND), 1);
        Map<Object, List<Object>> held = new HashMap<>();
        for (int index = 0; index < first.size(); index++) {
            List<Object> row = row(index + 1, first.get(index), second.get(index));
            rows.add(row);
            held.put(index + 1, new ArrayList<>(row.subList(1, 3)));
        }

        Layers layers = Layers.of(rows, List.of(BY_FIRST, BY_SECOND));
        layers.inCircles(BY_FIRST).forEach(key -> held.get(key.get(0)).set(0, key.get(0)));
        layers.inCircles(BY_SECOND).forEach(key -> held.get(key.get(0)).set(1, key.get(0)));

        for (List<List<Object>> layer : layers.deepestFirst()) {
            for (List<Object> key : layer) {
                held.remove(key.get(0));
                assertThat(held.values()).noneMatch(targets -> targets.contains(key.get(0)));
            }
        }
        assertThat(held).isEmpty();
    }

    private static Layers layers(List<?>... rows) {
        CollectedRows collected = new CollectedRows(List.of(ID, FIRST), 1);
        for (List<?> row : rows) {
            collected.add(Collections.unmodifiableList(row));
        }
        return Layers.of(collected, List.of(BY_FIRST));
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    private static List<List<Object>> keys(Integer... ids) {
        return Arrays.stream(ids).map(id -> List.<Object>of(id)).toList();
    }
}
