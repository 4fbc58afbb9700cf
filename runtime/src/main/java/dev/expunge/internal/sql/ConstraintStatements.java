package dev.expunge.internal.sql;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.dialect.Dialect;
import java.util.List;

/**
 * The statements that say when constraints are checked. Each is called by its name, in the schema that its table is called
 * in: ALL would silently leave out those that are not deferrable, and take in those of others.
 */
public final class ConstraintStatements {

    private final Dialect dialect;

    public ConstraintStatements(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the statement that lets constraints be checked when they are set back, or at the commit. */
    public Sql defer(List<DeferrableConstraint> constraints) {
        return set(constraints, " DEFERRED");
    }

    /** Returns the statement that checks constraints now, and at once from now on. */
    public Sql enforce(List<DeferrableConstraint> constraints) {
        return set(constraints, " IMMEDIATE");
    }

    private Sql set(List<DeferrableConstraint> constraints, String when) {
        SqlWriter sql = new SqlWriter(dialect).sql("SET CONSTRAINTS ");
        return sql.join(", ", constraints, constraint -> write(constraint, sql))
                .sql(when)
                .toSql();
    }

    private static void write(DeferrableConstraint constraint, SqlWriter sql) {
        constraint
                .reference()
                .child()
                .schema()
                .ifPresent(schema -> sql.identifier(schema).sql("."));
        sql.identifier(constraint.name());
    }
}
