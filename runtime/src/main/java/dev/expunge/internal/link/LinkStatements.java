package dev.expunge.internal.link;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.InsertRenderer;
import dev.expunge.internal.sql.KeyCondition;
import dev.expunge.internal.sql.Liveness;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.JoinTable;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements on the links of one row. The join table stands in them under its own name. A link to a row in the trash is
 * neither read nor removed: it is there again when that row is restored.
 */
final class LinkStatements {

    private final JoinTable join;
    private final List<Object> own;
    private final Reference toOther;
    private final Dialect dialect;
    private final String qualifier;

    LinkStatements(JoinedRow row, Reference toOther, Dialect dialect) {
        this.join = row.join();
        this.own = row.key();
        this.toOther = toOther;
        this.dialect = dialect;
        this.qualifier = dialect.identifier(join.table().name());
    }

    /** Returns the statement that reads the keys of the other side, in their order. */
    Sql read() {
        SqlWriter sql = select();
        return where(sql)
                .sql(" ORDER BY ")
                .join(", ", join.other(), column -> sql.column(qualifier, column))
                .toSql();
    }

    /** Returns the statements that read which of some keys are linked. */
    List<Sql> read(List<List<Object>> keys) {
        return parts(keys).stream().map(part -> among(part, where(select()))).toList();
    }

    /** Returns the statement that counts the links. */
    Sql count() {
        return where(counting()).toSql();
    }

    /** Returns the statement that counts the links to one key. */
    Sql count(List<Object> key) {
        return among(List.of(key), where(counting()));
    }

    /** Returns the statement that removes all links. */
    Sql delete() {
        return where(deleting()).toSql();
    }

    /** Returns the statements that remove the links to some keys. */
    List<Sql> delete(List<List<Object>> keys) {
        return parts(keys).stream().map(part -> among(part, where(deleting()))).toList();
    }

    /** Returns the statements, all of one text, that insert a link to each of some keys. */
    List<Sql> insert(List<List<Object>> keys) {
        List<Column<?>> columns = join.table().columns();
        String text = new InsertRenderer(dialect).text(join.table(), columns);
        List<Sql> inserts = new ArrayList<>();
        for (List<Object> key : keys) {
            List<Parameter> parameters = new ArrayList<>();
            addTo(parameters, join.own(), own);
            addTo(parameters, join.other(), key);
            inserts.add(new Sql(text, parameters));
        }
        return inserts;
    }

    private static void addTo(List<Parameter> parameters, List<Column<?>> columns, List<Object> key) {
        for (int position = 0; position < columns.size(); position++) {
            parameters.add(Parameter.ofUntyped(columns.get(position), key.get(position)));
        }
    }

    /** Splits keys so that each part leaves room for the parameters of the row's own key. */
    private List<List<List<Object>>> parts(List<List<Object>> keys) {
        boolean inArrays = KeyCondition.isInArrays(dialect, join.other());
        return KeyCondition.chunks(
                dialect, inArrays ? join.other() : join.table().columns(), keys);
    }

    private SqlWriter select() {
        SqlWriter sql = new SqlWriter(dialect).sql("SELECT ");
        return sql.join(", ", join.other(), column -> sql.column(qualifier, column))
                .sql(" FROM ")
                .table(join.table());
    }

    private SqlWriter counting() {
        return new SqlWriter(dialect).sql("SELECT COUNT(*) FROM ").table(join.table());
    }

    private SqlWriter deleting() {
        return new SqlWriter(dialect).sql("DELETE FROM ").table(join.table());
    }

    private SqlWriter where(SqlWriter sql) {
        KeyCondition.write(sql.sql(" WHERE "), join.table(), join.own(), List.of(own));
        return Liveness.writeLiveParent(" AND ", toOther, qualifier, sql);
    }

    private Sql among(List<List<Object>> keys, SqlWriter sql) {
        KeyCondition.write(sql.sql(" AND "), join.table(), join.other(), keys);
        return sql.toSql();
    }
}
