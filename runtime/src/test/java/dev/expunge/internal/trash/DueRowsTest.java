package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.ValueTypes;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What went to the trash before the limit is due, where a column keeps the time. */
class DueRowsTest {

    private static final Column<Instant> TIME = Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT);
    private static final Column<Boolean> FLAG = Column.required("deleted", "deleted", ValueTypes.BOOLEAN);
    private static final Column<UUID> ID = Column.optional("deletionId", "deletion_id", ValueTypes.UUID);

    private static final Instant LIMIT = Instant.parse("2026-03-01T12:00:00Z");
    private static final DueRows DUE = new DueRows(LIMIT);

    @Test
    void aRowIsDueIfItWentBeforeTheLimit() {
        assertThat(DUE.isDue(timed(LIMIT.minusMillis(1)), Marks.timed(TIME, ID)))
                .isTrue();
        assertThat(DUE.isDue(timed(LIMIT), Marks.timed(TIME, ID))).isFalse();
    }

    @Test
    void aLiveRowIsNeverDue() {
        assertThat(DUE.isDue(new TrashedRow(Map.of()), Marks.timed(TIME, ID))).isFalse();
    }

    @Test
    void aRowWithAFlagIsNeverDueThoughItsIdTellsATime() {
        UUID id = id(LIMIT.minusSeconds(1));
        assertThat(DUE.isDue(
                        new TrashedRow(Map.of(FLAG, true, ID, id)),
                        Marks.flagged(FLAG).withDeletionId(ID)))
                .isFalse();
    }

    private static TrashedRow timed(Instant time) {
        return new TrashedRow(Map.of(TIME, time, ID, id(time)));
    }

    private static UUID id(Instant time) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0000L);
    }
}
