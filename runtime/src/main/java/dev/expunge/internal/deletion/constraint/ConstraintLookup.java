package dev.expunge.internal.deletion.constraint;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks constraints up in the views of the SQL standard: those of a name, and those of a table. Where the model names no
 * schema, it is the one in which the connection creates tables.
 */
final class ConstraintLookup {

    private static final Column<String> SCHEMA = text("constraint_schema");
    private static final Column<String> NAME = text("constraint_name");
    private static final Column<String> TABLE = text("table_name");
    private static final Column<String> KIND = text("constraint_type");
    private static final Column<String> DEFERRABLE = text("is_deferrable");
    private static final Column<String> INITIALLY_DEFERRED = text("initially_deferred");
    private static final Column<String> DELETE_RULE = text("delete_rule");
    private static final Column<String> COLUMN = text("column_name");
    private static final List<Column<?>> COLUMNS =
            List.of(NAME, TABLE, KIND, DEFERRABLE, INITIALLY_DEFERRED, DELETE_RULE, COLUMN);

    private static final String SELECT = """
            SELECT t.constraint_name, t.table_name, t.constraint_type, t.is_deferrable, t.initially_deferred,\
             (SELECT MAX(r.delete_rule) FROM information_schema.referential_constraints r\
             WHERE r.constraint_schema = t.constraint_schema AND r.constraint_name = t.constraint_name) AS delete_rule,\
             k.column_name\
             FROM information_schema.table_constraints t\
             LEFT JOIN information_schema.key_column_usage k\
             ON k.constraint_schema = t.constraint_schema AND k.constraint_name = t.constraint_name\
             AND k.table_name = t.table_name""";

    private final Session session;

    ConstraintLookup(Session session) {
        this.session = session;
    }

    /** Returns all constraints of a constraint's name in its schema, and all others of its table. */
    Collection<FoundConstraint> around(DeferrableConstraint constraint) {
        Table table = constraint.reference().child();
        Map<List<String>, FoundConstraint> found = new LinkedHashMap<>();
        session.during(new Task(table.label(), "look up constraints"))
                .query(statement(constraint.name(), table), COLUMNS, ConstraintLookup::read)
                .forEach(part -> found.merge(List.of(part.table(), part.name()), part, ConstraintLookup::join));
        return found.values();
    }

    private Sql statement(String name, Table table) {
        SqlWriter sql = new SqlWriter(session.dialect())
                .sql(SELECT + " WHERE (t.constraint_name = ")
                .parameter(Parameter.of(NAME, name))
                .sql(" OR t.table_name = ")
                .parameter(Parameter.of(TABLE, table.name()))
                .sql(") AND t.constraint_schema = ");
        table.schema()
                .ifPresentOrElse(
                        schema -> sql.parameter(Parameter.of(SCHEMA, schema)), () -> sql.sql("CURRENT_SCHEMA"));
        return sql.sql(" ORDER BY t.table_name, t.constraint_name, k.ordinal_position")
                .toSql();
    }

    private static FoundConstraint read(Row row) {
        return new FoundConstraint(
                row.required(NAME),
                row.required(TABLE),
                row.required(KIND),
                row.required(DEFERRABLE).equals("YES"),
                row.required(INITIALLY_DEFERRED).equals("YES"),
                Optional.ofNullable(row.optional(DELETE_RULE)).orElse(""),
                Optional.ofNullable(row.optional(COLUMN)).stream().toList());
    }

    private static FoundConstraint join(FoundConstraint first, FoundConstraint next) {
        List<String> columns = new ArrayList<>(first.columns());
        columns.addAll(next.columns());
        return new FoundConstraint(
                first.name(),
                first.table(),
                first.kind(),
                first.deferrable(),
                first.initiallyDeferred(),
                first.deleteRule(),
                columns);
    }

    private static Column<String> text(String name) {
        return Column.optional(name, name, ValueTypes.STRING);
    }
}
