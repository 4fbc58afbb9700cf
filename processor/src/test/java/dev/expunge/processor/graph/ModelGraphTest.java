package dev.expunge.processor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelGraphTest {

    @Test
    void models_and_references_are_in_the_order_of_names_then_fields() {
        ModelGraph graph = Models.graph("""
                Track.mediaType -> MediaType CASCADE
                Track.album -> Album CASCADE
                Album.artist -> Artist CASCADE
                """);

        assertThat(names(graph.models())).containsExactly("Album", "Artist", "MediaType", "Track");
        assertThat(labels(graph.edges())).containsExactly("Album.artist", "Track.mediaType", "Track.album");
        assertThat(labels(graph.references(Models.model(graph, "Track"))))
                .containsExactly("Track.mediaType", "Track.album");
        assertThat(labels(graph.referrers(Models.model(graph, "Artist")))).containsExactly("Album.artist");
    }

    @Test
    void models_and_join_tables_come_after_the_parents_of_some_references() {
        ModelGraph graph = Models.graph("""
                Album.artist -> Artist CASCADE
                Artist.best -> Album? SET_NULL
                Album.tags <-> Tag
                """);

        assertThat(graph.parentsFirst(edge -> edge.onDelete() == OnDelete.CASCADE).stream()
                        .map(component -> names(component.models())))
                .containsExactly(List.of("Artist"), List.of("Album"), List.of("Tag"), List.of("Album_tags"));
    }

    @Test
    void a_reference_holds_a_field_or_the_key() {
        ModelGraph graph = Models.graph("""
                Seat(row, number)
                Ticket.seat -> Seat CASCADE
                Cloak.row -> Seat CASCADE TO row
                """);

        assertThat(graph.edges().stream().map(ModelGraphTest::parentColumns))
                .containsExactly(List.of("row"), List.of("row", "number"));
    }

    @Test
    void a_reference_to_a_model_outside_is_data() {
        ModelGraph graph = Models.graph("Album.artist -> {Artist} CASCADE");

        assertThat(graph.edges()).isEmpty();
        assertThat(graph.unresolved()).singleElement().satisfies(reference -> {
            assertThat(reference.label()).isEqualTo("Album.artist");
            assertThat(reference.parent().qualified()).isEqualTo("store.Artist");
        });
    }

    @Test
    void a_model_given_twice_is_a_fault() {
        List<ModelDescriptor> models = Models.models("Artist");
        List<ModelDescriptor> twice = List.of(models.get(0), models.get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelGraph.link(twice))
                .withMessage("store.Artist is given twice");
    }

    @Test
    void a_closure_follows_cascade_alone() {
        ModelGraph graph = Models.graph("""
                Album.artist -> Artist CASCADE
                Track.album -> Album CASCADE
                Fan.artist -> Artist? SET_NULL
                Letter.fan -> Fan CASCADE
                Sale.track -> Track PROTECT
                """);

        DeletionClosure closure = graph.closure(Models.model(graph, "Artist"));

        assertThat(names(closure.models())).containsExactly("Album", "Artist", "Track");
        assertThat(labels(closure.referrers()))
                .containsExactly("Album.artist", "Fan.artist", "Track.album", "Sale.track");
    }

    @Test
    void components_are_parents_first_and_begin_near_the_root() {
        ModelGraph graph = Models.graph("""
                B.root -> Root CASCADE
                A.b -> B CASCADE
                B.a -> A? CASCADE
                C.a -> A CASCADE
                """);

        List<Component> components = graph.closure(Models.model(graph, "Root")).components();

        assertThat(components.stream().map(component -> names(component.models())))
                .containsExactly(List.of("Root"), List.of("B", "A"), List.of("C"));
        assertThat(components.stream().map(Component::cyclic)).containsExactly(false, true, false);
        assertThat(labels(components.get(1).circle())).containsExactly("B.a", "A.b");
    }

    private static List<String> names(List<ModelDescriptor> models) {
        return models.stream().map(model -> model.type().nestedName()).toList();
    }

    private static List<String> parentColumns(Edge edge) {
        return edge.parentColumns().stream().map(ColumnDescriptor::name).toList();
    }

    private static List<String> labels(List<Edge> edges) {
        return edges.stream().map(Edge::label).toList();
    }
}
