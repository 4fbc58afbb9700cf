package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.field.NumberField;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a row holds of a parent's key of several columns, while that parent may be in the trash. */
final class SoftPlaceTest {

    private static final Column<Integer> HALL = Column.required("hall", "hall", ValueTypes.INTEGER);
    private static final Column<Integer> SEAT = Column.required("seat", "seat", ValueTypes.INTEGER);
    private static final Column<Integer> ROW = Column.required("row", "row_number", ValueTypes.INTEGER);
    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<Integer> HELD_HALL = Column.optional("place", "place_hall", ValueTypes.INTEGER);
    private static final Column<Integer> HELD_SEAT = Column.optional("place", "place_seat", ValueTypes.INTEGER);
    private static final Table PLACE = Table.of("dev.expunge.Place", "place")
            .withColumns(HALL, SEAT, ROW)
            .withKey(HALL, SEAT)
            .withMarks(Marks.flagged(Column.required("deleted", "deleted", ValueTypes.BOOLEAN)));
    private static final Table GUEST = Table.of("dev.expunge.Guest", "guest")
            .withColumns(ID, HELD_HALL, HELD_SEAT)
            .withKey(ID);

    private final Path guest = Path.root(GUEST);
    private final Path place = guest.follow(Reference.toKey("place", GUEST, PLACE, HELD_HALL, HELD_SEAT));

    @Test
    void isTheKeyAsAWholeOrNothing() {
        assertThat(where(HALL))
                .isEqualTo("SELECT t0.id FROM guest t0 WHERE CASE WHEN t0.place_hall IS NOT NULL AND t0.place_seat"
                        + " IS NOT NULL THEN t0.place_hall END = ?");
    }

    @Test
    void isNothingElseOfIt() {
        assertThat(where(ROW))
                .isEqualTo("SELECT t0.id FROM guest t0 JOIN place t1 ON t1.hall = t0.place_hall AND t1.seat ="
                        + " t0.place_seat AND t1.deleted = FALSE WHERE t1.row_number = ?");
    }

    private String where(Column<Integer> column) {
        Selection selection = Selection.all(GUEST).filter(guest, new NumberField<>(place, column).eq(1));
        return new SelectRenderer(new H2Dialect())
                .select(selection, List.of(ID))
                .text();
    }

    @Test
    void tellsNoPlaceInAnOrderToGoOnBehind() {
        Selection ordered =
                Selection.all(GUEST).thenBy(guest, Sort.ascending(new NumberField<>(place, HALL).expression()));
        assertThatThrownBy(() -> Continuation.behind(column -> Optional.of(1), ordered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a record tells the values of its own columns only");
    }
}
