package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Selection.Scope;
import dev.expunge.spi.Reference;
import java.util.List;

/** Renders the statements that find the rows to which a reference refers, and keep them from being deleted. */
public final class ParentRenderer {

    private final Reference reference;
    private final Dialect dialect;

    public ParentRenderer(Reference reference, Dialect dialect) {
        this.reference = reference;
        this.dialect = dialect;
    }

    /**
     * Returns the statements that lock rows and read the columns referred to, in as many parts as it takes.
     *
     * @param keys what is referred to, at least one
     * @param scope which rows of a soft-deletable model they find; live ones stay live as long as they are locked
     */
    public List<Sql> locks(List<List<Object>> keys, Scope scope) {
        return KeyCondition.chunks(dialect, reference.parentColumns(), keys).stream()
                .map(chunk -> lock(chunk, scope))
                .toList();
    }

    private Sql lock(List<List<Object>> keys, Scope scope) {
        String qualifier = dialect.identifier(reference.parent().name());
        SqlWriter sql = new SqlWriter(dialect).sql("SELECT ");
        sql.join(", ", reference.parentColumns(), column -> sql.column(qualifier, column))
                .sql(" FROM ")
                .table(reference.parent());
        KeyCondition.write(sql.sql(" WHERE "), reference.parent(), reference.parentColumns(), keys);
        Liveness.writeScope(" AND ", scope, reference.parent(), qualifier, sql);
        if (dialect.locksInOrder()) {
            sql.sql(" ORDER BY ").join(", ", reference.parent().key(), column -> sql.column(qualifier, column));
        }
        boolean keepsLive = scope == Scope.LIVE && reference.parent().isSoftDeletable();
        return sql.sql(keepsLive ? dialect.liveParentLock() : dialect.parentLock())
                .toSql();
    }
}
