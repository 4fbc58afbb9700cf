package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.ValueType;
import dev.expunge.spi.ValueTypes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the marks of a row tell. */
class TrashedRowTest {

    private static final Column<Integer> ROW = Column.required("row", "row", ValueTypes.INTEGER);
    private static final Column<String> CODE = Column.optional("code", "code", ValueTypes.STRING);
    private static final Column<Instant> TIME = time(ValueTypes.INSTANT);
    private static final Column<Boolean> FLAG = Column.required("deleted", "deleted", ValueTypes.BOOLEAN);
    private static final Column<UUID> ID = Column.optional("deletionId", "deletion_id", ValueTypes.UUID);

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    private static <T> Column<T> time(ValueType<T> type) {
        return Column.optional("deletedAt", "deleted_at", type);
    }

    private static TrashedRow row(Map<Column<?>, Object> values) {
        return new TrashedRow(values);
    }

    @Test
    void aRowWithoutATimeIsLiveWhateverItsId() {
        Marks marks = Marks.timed(TIME, ID);
        assertThat(row(Map.of(ID, TrashScenario.id(9))).isLive(marks)).isTrue();
        assertThat(row(Map.of(TIME, NINE)).isLive(marks)).isFalse();
    }

    @Test
    void aRowIsLiveUnlessItsFlagIsUp() {
        Marks marks = Marks.flagged(FLAG);
        assertThat(row(Map.of(FLAG, false)).isLive(marks)).isTrue();
        assertThat(row(Map.of()).isLive(marks)).isTrue();
        assertThat(row(Map.of(FLAG, true)).isLive(marks)).isFalse();
    }

    @Test
    void theTimeIsReadWhateverItsType() {
        Column<LocalDateTime> inUtc = time(ValueTypes.LOCAL_DATE_TIME);
        Column<OffsetDateTime> withOffset = time(ValueTypes.OFFSET_DATE_TIME);
        assertThat(row(Map.of(TIME, NINE)).markedAt(Marks.timed(TIME, ID))).contains(NINE);
        assertThat(row(Map.of(inUtc, LocalDateTime.parse("2026-03-01T09:00"))).markedAt(Marks.timed(inUtc, ID)))
                .contains(NINE);
        assertThat(row(Map.of(withOffset, OffsetDateTime.parse("2026-03-01T10:00+01:00")))
                        .markedAt(Marks.timed(withOffset, ID)))
                .contains(NINE);
    }

    @Test
    void theTimeGoesBeforeThatOfTheId() {
        assertThat(row(Map.of(TIME, NINE, ID, TrashScenario.id(8))).markedAt(Marks.timed(TIME, ID)))
                .contains(NINE);
    }

    @Test
    void theIdTellsTheTimeWhereNothingElseDoes() {
        Marks marks = Marks.flagged(FLAG).withDeletionId(ID);
        assertThat(row(Map.of(FLAG, true, ID, TrashScenario.id(9))).markedAt(marks))
                .contains(NINE);
        assertThat(row(Map.of(FLAG, true, ID, new UUID(1, 2))).markedAt(marks)).isEmpty();
        assertThat(row(Map.of(FLAG, true)).markedAt(marks)).isEmpty();
        assertThat(row(Map.of(FLAG, true, ID, TrashScenario.id(9))).markedAt(Marks.flagged(FLAG)))
                .isEmpty();
    }

    @Test
    void valuesAreThereTogetherOrNotAtAll() {
        assertThat(row(Map.of(ROW, 1, CODE, "a")).valuesOf(List.of(CODE, ROW))).contains(List.of("a", 1));
        assertThat(row(Map.of(ROW, 1)).valuesOf(List.of(CODE, ROW))).isEmpty();
    }
}
