package dev.expunge.internal.sql;

import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a delete writes into the marks of the rows that it takes: the same into all of them.
 *
 * @param time when, cut to microseconds: databases differ in how they round what is finer
 * @param id the id of the delete
 * @param by who deletes, if that is known
 */
public record MarkValues(Instant time, UUID id, Optional<String> by) {

    public MarkValues {
        time = time.truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns a parameter for each column of some marks, in the order of {@link Marks#columns()}. */
    public List<Parameter> parameters(Marks marks) {
        List<Parameter> parameters = new ArrayList<>();
        marks.deletedAt().ifPresent(column -> parameters.add(time(column.type().sqlType())));
        marks.flag().ifPresent(column -> parameters.add(new Parameter.Single(SqlType.BOOLEAN, true)));
        marks.deletionId().ifPresent(column -> parameters.add(id(column.type().sqlType())));
        marks.deletedBy().ifPresent(column -> parameters.add(new Parameter.Single(SqlType.TEXT, by.orElse(null))));
        return parameters;
    }

    /**
     * Writes what an UPDATE that marks rows has behind SET: every mark, and the version, which is counted on.
     *
     * @param table a soft-deletable one
     */
    public SqlWriter writeAssignments(Table table, SqlWriter sql) {
        Marks marks = table.marks().orElseThrow();
        Iterator<Parameter> values = parameters(marks).iterator();
        sql.join(", ", marks.columns(), column -> writeMark(column, values.next(), sql));
        table.version().ifPresent(version -> UpdateRenderer.writeIncrement(version, sql.sql(", ")));
        return sql;
    }

    private static void writeMark(Column<?> column, Parameter value, SqlWriter sql) {
        sql.identifier(column.name()).sql(" = ").parameter(value);
    }

    private Parameter time(SqlType type) {
        return new Parameter.Single(
                type,
                type == SqlType.TIMESTAMP
                        ? time.atOffset(ZoneOffset.UTC).toLocalDateTime()
                        : time.atOffset(ZoneOffset.UTC));
    }

    private Parameter id(SqlType type) {
        return new Parameter.Single(type, type == SqlType.TEXT ? id.toString() : id);
    }
}
