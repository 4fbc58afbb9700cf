package dev.expunge.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits comes last, and a circle after what it waits for. */
class TopologicalOrderTest {

    @Test
    void whatWaitsForNothingKeepsItsOrder() {
        assertThat(TopologicalOrder.of(List.of(List.of(), List.of(), List.of())))
                .containsExactly(0, 1, 2);
    }

    @Test
    void eachComesAfterAllThatItWaitsFor() {
        assertThat(TopologicalOrder.of(List.of(List.of(1, 2), List.of(3), List.of(3), List.of())))
                .containsExactlyInAnyOrder(0, 1, 2, 3)
                .startsWith(3)
                .endsWith(0);
    }

    @Test
    void aCircleComesAfterTheCircleThatItWaitsFor() {
        List<Integer> order =
                TopologicalOrder.of(List.of(List.of(1), List.of(0, 2), List.of(3), List.of(4), List.of(3), List.of(5)));

        assertThat(order.subList(0, 2)).containsExactlyInAnyOrder(3, 4);
        assertThat(order.get(2)).isEqualTo(2);
        assertThat(order.subList(3, 5)).containsExactlyInAnyOrder(0, 1);
        assertThat(order).endsWith(5).hasSize(6);
    }

    @Test
    void aChainMayBeLongerThanTheStackIsDeep() {
        List<List<Integer>> chain = new ArrayList<>();
        for (int position = 1; position < 100_000; position++) {
            chain.add(List.of(position));
        }
        chain.add(List.of());

        assertThat(TopologicalOrder.of(chain)).startsWith(99_999, 99_998).endsWith(1, 0);
    }
}
