package dev.expunge.internal.trash;

import static dev.expunge.internal.trash.TrashScenario.alone;
import static dev.expunge.internal.trash.TrashScenario.model;
import static dev.expunge.internal.trash.TrashScenario.soft;
import static dev.expunge.internal.trash.TrashScenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.OnDelete;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which references keep rows from being purged, and in which order models are purged because of them. */
class PurgeGraphTest {

    private static final Column<Integer> TOP = Column.optional("top", "top_id", ValueTypes.INTEGER);
    private static final Column<Integer> AREA = Column.optional("area", "area_id", ValueTypes.INTEGER);
    private static final Column<Integer> SHELF = Column.optional("shelf", "shelf_id", ValueTypes.INTEGER);

    private static final Table AREAS = soft("Area", TOP);
    private static final Table SHELVES = soft("Shelf", AREA, SHELF);
    private static final Table BOOKS = soft("Book", SHELF);
    private static final Table SIGNS = table("Sign", AREA);

    private static final Reference TO_TOP = Reference.toKey("top", AREAS, SHELVES, TOP);
    private static final Reference TO_AREA = Reference.toKey("area", SHELVES, AREAS, AREA);
    private static final Reference TO_SHELF = Reference.toKey("shelf", BOOKS, SHELVES, SHELF);
    private static final Reference INTO_SHELF = Reference.toKey("shelf", SHELVES, SHELVES, SHELF);
    private static final Reference OF_AREA = Reference.toKey("area", SIGNS, AREAS, AREA);

    /** Returns a graph of all tables with some references, each with an action of its own. */
    private static PurgeGraph graph(Declared... declared) {
        return PurgeGraph.of(alone(
                model(BOOKS, of(BOOKS, declared)),
                model(AREAS, of(AREAS, declared)),
                model(SHELVES, of(SHELVES, declared)),
                model(SIGNS, of(SIGNS, declared))));
    }

    private static Constraints of(Table table, Declared... declared) {
        Constraints constraints = Constraints.none();
        for (Declared each : declared) {
            if (each.reference().child().equals(table)) {
                constraints = constraints.reference(each.onDelete(), each.reference());
            }
        }
        return constraints;
    }

    private static Declared cascade(Reference reference) {
        return new Declared(reference, OnDelete.CASCADE);
    }

    private static Declared restrict(Reference reference) {
        return new Declared(reference, OnDelete.RESTRICT);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASCADE", "PROTECT", "RESTRICT"})
    void rowsThatGoAlongOrBlockKeepWhatTheyReferTo(OnDelete action) {
        Declared declared = new Declared(TO_AREA, action);
        assertThat(graph(declared).into(AREAS)).containsExactly(declared);
        assertThat(graph(declared).into(SHELVES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CASCADE", "PROTECT", "RESTRICT"})
    void noOtherRowsDo(OnDelete action) {
        assertThat(graph(new Declared(TO_AREA, action)).into(AREAS)).isEmpty();
    }

    @Test
    void rowsOfJoinTablesKeepNothing() {
        Table join = table("Book_Area", SHELF, AREA);
        Constraints joined = Constraints.none()
                .join(Reference.toKey("own", join, BOOKS, SHELF), Reference.toKey("other", join, AREAS, AREA));
        PurgeGraph graph = PurgeGraph.of(alone(model(BOOKS, joined), model(AREAS, Constraints.none())));
        assertThat(graph.into(BOOKS)).isEmpty();
        assertThat(graph.into(AREAS)).isEmpty();
    }

    @Test
    void childrenComeFirstAndNothingElseIsPurged() {
        PurgeGraph graph = graph(cascade(TO_AREA), cascade(TO_SHELF), cascade(OF_AREA));
        assertThat(graph.childrenFirst(AREAS)).containsExactly(List.of(BOOKS), List.of(SHELVES), List.of(AREAS));
        assertThat(graph.childrenFirst(SHELVES)).containsExactly(List.of(BOOKS), List.of(SHELVES));
        assertThat(graph.childrenFirst(BOOKS)).containsExactly(List.of(BOOKS));
    }

    @Test
    void modelsThatReferToEachOtherArePurgedTogether() {
        PurgeGraph graph = graph(cascade(TO_AREA), cascade(TO_TOP), cascade(TO_SHELF));
        assertThat(graph.childrenFirst(AREAS)).containsExactly(List.of(BOOKS), List.of(AREAS, SHELVES));
        assertThat(graph.childrenFirst(SHELVES)).containsExactly(List.of(BOOKS), List.of(SHELVES, AREAS));
    }

    @Test
    void rowsOfACircleGoTogetherWhereOneTakesTheOther() {
        PurgeGraph graph = graph(cascade(TO_AREA), cascade(TO_TOP), cascade(TO_SHELF), cascade(INTO_SHELF));
        assertThat(graph.goTogether(cascade(TO_AREA))).isTrue();
        assertThat(graph.goTogether(cascade(INTO_SHELF))).isTrue();
        assertThat(graph.goTogether(cascade(TO_SHELF))).isFalse();
        assertThat(graph.goTogether(restrict(TO_AREA))).isFalse();
        assertThat(graph.together(SHELVES)).containsExactlyInAnyOrder(TO_AREA, INTO_SHELF);
        assertThat(graph.together(AREAS)).containsExactly(TO_TOP);
        assertThat(graph.together(BOOKS)).isEmpty();
    }

    @Test
    void whatHasNoTrashGoesTogetherWithNothing() {
        Column<Integer> sign = Column.optional("sign", "sign_id", ValueTypes.INTEGER);
        Table areas = soft("Area", sign);
        Reference ofArea = Reference.toKey("area", SIGNS, areas, AREA);
        PurgeGraph graph = PurgeGraph.of(alone(
                model(areas, Constraints.none().reference(OnDelete.CASCADE, Reference.toKey("s", areas, SIGNS, sign))),
                model(SIGNS, Constraints.none().reference(OnDelete.CASCADE, ofArea))));
        assertThat(graph.goTogether(cascade(ofArea))).isFalse();
        assertThat(graph.childrenFirst(areas)).containsExactly(List.of(areas));
    }

    @Test
    void rowsBlockEachOtherWhereOneOfTheTablesRestrictsAnother() {
        assertThat(graph(restrict(INTO_SHELF)).blockEachOther(List.of(SHELVES))).isTrue();
        assertThat(graph(cascade(TO_AREA), restrict(TO_TOP)).blockEachOther(List.of(AREAS, SHELVES)))
                .isTrue();
    }

    @Test
    void butNotWhereTheyGoTogetherOrAnotherTableRestrictsThem() {
        assertThat(graph(cascade(INTO_SHELF)).blockEachOther(List.of(SHELVES))).isFalse();
        assertThat(graph(restrict(TO_SHELF)).blockEachOther(List.of(SHELVES))).isFalse();
        assertThat(graph(restrict(TO_SHELF)).blockEachOther(List.of(AREAS))).isFalse();
    }
}
