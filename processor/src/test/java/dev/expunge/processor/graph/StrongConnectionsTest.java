package dev.expunge.processor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrongConnectionsTest {

    private static final int MANY = 200_000;

    @Test
    void a_component_comes_after_those_that_it_points_to() {
        assertThat(StrongConnections.of(List.of(List.of(2), List.of(0), List.of(3), List.of(2, 4), List.of())))
                .containsExactly(List.of(4), List.of(2, 3), List.of(0), List.of(1));
    }

    @Test
    void circles_that_share_a_node_are_one_component() {
        assertThat(StrongConnections.of(List.of(List.of(1), List.of(0, 2), List.of(1))))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void a_way_into_a_closed_component_does_not_open_it_again() {
        assertThat(StrongConnections.of(List.of(List.of(1), List.of(), List.of(0, 1))))
                .containsExactly(List.of(1), List.of(0), List.of(2));
    }

    @Test
    void a_chain_may_be_longer_than_the_stack_is_deep() {
        List<List<Integer>> chain = IntStream.range(0, MANY)
                .mapToObj(node -> node + 1 < MANY ? List.of(node + 1) : List.<Integer>of())
                .toList();

        assertThat(StrongConnections.of(chain)).hasSize(MANY);
    }

    @Test
    void so_may_a_circle() {
        List<List<Integer>> circle = IntStream.range(0, MANY)
                .mapToObj(node -> List.of((node + 1) % MANY))
                .toList();

        assertThat(StrongConnections.of(circle)).hasSize(1);
    }
}
