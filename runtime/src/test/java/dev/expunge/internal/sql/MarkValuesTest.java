package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class MarkValuesTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Column<UUID> DELETION_ID = Column.optional("deletionId", "deletion_id", ValueTypes.UUID);
    private static final MarkValues VALUES =
            new MarkValues(Instant.parse("2024-02-29T23:59:59.123456789Z"), ID, Optional.of("Ida"));

    @Test
    void theTimeIsCarriedAsItsColumnHoldsIt() {
        Marks withZone = Marks.timed(Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT), DELETION_ID);
        assertThat(VALUES.parameters(withZone))
                .containsExactly(
                        new Parameter.Single(
                                SqlType.TIMESTAMP_WITH_TIME_ZONE, OffsetDateTime.parse("2024-02-29T23:59:59.123456Z")),
                        new Parameter.Single(SqlType.UUID, ID));
        Marks local = Marks.timed(Column.optional("deletedAt", "deleted_at", ValueTypes.LOCAL_DATE_TIME), DELETION_ID);
        assertThat(VALUES.parameters(local).get(0))
                .isEqualTo(new Parameter.Single(SqlType.TIMESTAMP, LocalDateTime.parse("2024-02-29T23:59:59.123456")));
    }

    @Test
    void eachMarkThatThereIsIsWritten() {
        Marks marks = Marks.flagged(Column.required("deleted", "deleted", ValueTypes.BOOLEAN))
                .withDeletionId(DELETION_ID)
                .withDeletedBy(Column.optional("deletedBy", "deleted_by", ValueTypes.STRING));
        Column<Long> version = Column.required("version", "version", ValueTypes.LONG);
        Table table = Table.of("dev.expunge.Show", "show").withMarks(marks).withVersion(version);
        SqlWriter sql = new SqlWriter(new H2Dialect());
        VALUES.writeAssignments(table, sql);
        assertThat(sql.toSql())
                .isEqualTo(new Sql(
                        "deleted = ?, deletion_id = ?, deleted_by = ?, version = version + 1",
                        List.of(
                                new Parameter.Single(SqlType.BOOLEAN, true),
                                new Parameter.Single(SqlType.UUID, ID),
                                new Parameter.Single(SqlType.TEXT, "Ida"))));
    }

    @Test
    void nobodyIsNull() {
        Marks marks = Marks.flagged(Column.required("deleted", "deleted", ValueTypes.BOOLEAN))
                .withDeletedBy(Column.optional("deletedBy", "deleted_by", ValueTypes.STRING));
        assertThat(new MarkValues(Instant.EPOCH, ID, Optional.empty())
                        .parameters(marks)
                        .get(1))
                .isEqualTo(new Parameter.Single(SqlType.TEXT, null));
    }
}
