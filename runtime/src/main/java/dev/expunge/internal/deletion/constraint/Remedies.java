package dev.expunge.internal.deletion.constraint;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import java.util.List;

/** The statements that make a constraint what plans need, for people to run. */
final class Remedies {

    private final String name;
    private final Reference reference;
    private final Dialect dialect;

    Remedies(DeferrableConstraint declared, Dialect dialect) {
        this.name = declared.name();
        this.reference = declared.reference();
        this.dialect = dialect;
    }

    String add() {
        return adding(alter().sql(" ADD "));
    }

    String replace() {
        return adding(alter().sql(" DROP CONSTRAINT ").identifier(name).sql(", ADD "));
    }

    String makeDeferrable() {
        return text(alter().sql(" ALTER CONSTRAINT ").identifier(name).sql(" DEFERRABLE"));
    }

    String drop(FoundConstraint other) {
        return text(alter().sql(" DROP CONSTRAINT ").identifier(other.name()));
    }

    /** Gives a constraint of the same columns the declared name. */
    String callAsDeclared(FoundConstraint other) {
        return text(alter().sql(" RENAME CONSTRAINT ")
                .identifier(other.name())
                .sql(" TO ")
                .identifier(name));
    }

    /** Takes the declared name away from a constraint of something else. */
    String callDifferently(FoundConstraint other) {
        return text(alter(other.table())
                .sql(" RENAME CONSTRAINT ")
                .identifier(other.name())
                .sql(" TO ")
                .identifier(other.table() + "_" + other.name()));
    }

    private String adding(SqlWriter sql) {
        sql.sql("CONSTRAINT ").identifier(name).sql(" FOREIGN KEY (");
        columns(reference.columns(), sql).sql(") REFERENCES ").table(reference.parent());
        return text(columns(reference.parentColumns(), sql.sql(" (")).sql(") DEFERRABLE"));
    }

    private static SqlWriter columns(List<Column<?>> columns, SqlWriter sql) {
        return sql.join(", ", columns, column -> sql.identifier(column.name()));
    }

    private SqlWriter alter() {
        return alter(reference.child().name());
    }

    /** Other tables of constraints of one schema are in it too. */
    private SqlWriter alter(String table) {
        SqlWriter sql = new SqlWriter(dialect).sql("ALTER TABLE ");
        reference.child().schema().ifPresent(schema -> sql.identifier(schema).sql("."));
        return sql.identifier(table);
    }

    private static String text(SqlWriter sql) {
        return sql.toSql().text();
    }
}
