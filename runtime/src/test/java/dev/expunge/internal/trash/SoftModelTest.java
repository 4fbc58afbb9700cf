package dev.expunge.internal.trash;

import static dev.expunge.internal.trash.TrashScenario.ID;
import static dev.expunge.internal.trash.TrashScenario.MARKS;
import static dev.expunge.internal.trash.TrashScenario.alone;
import static dev.expunge.internal.trash.TrashScenario.model;
import static dev.expunge.internal.trash.TrashScenario.soft;
import static dev.expunge.internal.trash.TrashScenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Registry;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a restore knows of soft-deletable models, and in which order it goes through them. */
class SoftModelTest {

    private static final Column<String> CODE = Column.required("code", "code", ValueTypes.STRING);
    private static final Column<Integer> AREA = Column.optional("area", "area_id", ValueTypes.INTEGER);
    private static final Column<String> AREA_CODE = Column.optional("areaCode", "area_code", ValueTypes.STRING);
    private static final Column<Integer> SHELF = Column.optional("shelf", "shelf_id", ValueTypes.INTEGER);
    private static final Column<String> TITLE = Column.required("title", "title", ValueTypes.STRING);

    private static final Table AREAS = soft("Area", CODE, TITLE);
    private static final Table SHELVES = soft("Shelf", AREA, AREA_CODE, SHELF, TITLE);
    private static final Table BOOKS = soft("Book", SHELF, TITLE);
    private static final Table SIGNS = table("Sign", AREA);

    private static final Reference TO_AREA = Reference.toKey("area", SHELVES, AREAS, AREA);
    private static final Reference BY_CODE =
            new Reference("areaCode", SHELVES, List.of(AREA_CODE), AREAS, List.of(CODE));
    private static final Reference TO_SHELF = Reference.toKey("shelf", BOOKS, SHELVES, SHELF);
    private static final Reference INTO_SHELF = Reference.toKey("shelf", SHELVES, SHELVES, SHELF);

    private static List<SoftModel> models(Registry registry) {
        return SoftModel.parentsFirst(registry);
    }

    private static List<String> order(Registry registry) {
        return models(registry).stream().map(model -> model.table().label()).toList();
    }

    private static Constraints cascade(Reference... references) {
        Constraints constraints = Constraints.none();
        for (Reference reference : references) {
            constraints = constraints.reference(OnDelete.CASCADE, reference);
        }
        return constraints;
    }

    @Test
    void parentsComeFirstHoweverModelsAreNamed() {
        assertThat(order(alone(
                        model(BOOKS, cascade(TO_SHELF)),
                        model(SHELVES, cascade(TO_AREA)),
                        model(SIGNS, cascade()),
                        model(AREAS, cascade()))))
                .containsExactly("Area", "Shelf", "Book");
    }

    @Test
    void modelsThatDoNotReferToEachOtherKeepTheOrderOfTheRegistry() {
        assertThat(order(alone(model(BOOKS, cascade()), model(SHELVES, cascade()), model(AREAS, cascade()))))
                .containsExactly("Book", "Shelf", "Area");
    }

    @Test
    void aCircleComesBeforeWhatRefersToIt() {
        Reference toBook = new Reference("shelf", SHELVES, List.of(SHELF), BOOKS, List.of(ID));
        Table labels = soft("Label", SHELF);
        Reference onShelf = Reference.toKey("shelf", labels, SHELVES, SHELF);
        assertThat(order(alone(
                        model(labels, cascade(onShelf)),
                        model(BOOKS, cascade(TO_SHELF)),
                        model(SHELVES, cascade(toBook, TO_AREA)),
                        model(AREAS, cascade()))))
                .containsExactly("Area", "Book", "Shelf", "Label");
    }

    @Test
    void aModelThatRefersToItselfWaitsForNothing() {
        assertThat(order(alone(model(BOOKS, cascade(TO_SHELF)), model(SHELVES, cascade(INTO_SHELF)))))
                .containsExactly("Shelf", "Book");
    }

    @Test
    void modelsThatReferToEachOtherKeepTheOrderOfTheRegistry() {
        Column<Integer> top = Column.optional("top", "top_id", ValueTypes.INTEGER);
        Table areas = soft("Area", top);
        Reference up = Reference.toKey("area", SHELVES, areas, AREA);
        Reference down = Reference.toKey("top", areas, SHELVES, top);
        assertThat(order(alone(model(SHELVES, cascade(up)), model(areas, cascade(down)))))
                .containsExactly("Shelf", "Area");
    }

    @Test
    void parentsAreWhatADeleteComesFrom() {
        List<SoftModel> models = models(alone(model(AREAS, cascade()), model(SHELVES, cascade(TO_AREA, INTO_SHELF))));
        assertThat(models).extracting(SoftModel::parents).containsExactly(List.of(), List.of(TO_AREA, INTO_SHELF));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CASCADE")
    void noOtherActionMakesAParent(OnDelete action) {
        Constraints constraints = Constraints.none().reference(action, TO_SHELF);
        assertThat(models(alone(model(BOOKS, constraints), model(SHELVES, cascade()))))
                .allSatisfy(model -> assertThat(model.parents()).isEmpty());
    }

    @Test
    void theReferencesOfAJoinTableMakeNoParent() {
        Table join = table("Book_Area", SHELF, AREA);
        Constraints joined = Constraints.none()
                .join(Reference.toKey("own", join, BOOKS, SHELF), Reference.toKey("other", join, AREAS, AREA));
        assertThat(models(alone(model(BOOKS, joined), model(AREAS, cascade()))))
                .allSatisfy(model -> assertThat(model.parents()).isEmpty());
    }

    @Test
    void whatHasNoTrashIsNoParent() {
        Table hardAreas = table("Area", TITLE);
        Reference toHard = Reference.toKey("area", SHELVES, hardAreas, AREA);
        assertThat(models(alone(model(SHELVES, cascade(toHard)), model(hardAreas, cascade()))))
                .singleElement()
                .satisfies(model -> assertThat(model.parents()).isEmpty());
    }

    @Test
    void ofARowIsReadWhatDecides() {
        List<SoftModel> models = models(alone(
                model(AREAS, cascade()),
                model(SHELVES, cascade(BY_CODE, INTO_SHELF).unique(AREA, TITLE)),
                model(BOOKS, cascade(TO_SHELF))));
        assertThat(models.get(0).columns(models)).isEqualTo(keyMarksAnd(CODE));
        assertThat(models.get(1).columns(models)).isEqualTo(keyMarksAnd(AREA_CODE, SHELF, AREA, TITLE));
        assertThat(models.get(2).columns(models)).isEqualTo(keyMarksAnd(SHELF));
    }

    private static List<Column<?>> keyMarksAnd(Column<?>... others) {
        List<Column<?>> columns = new ArrayList<>(List.of(ID));
        columns.addAll(MARKS.columns());
        columns.addAll(List.of(others));
        return columns;
    }
}
