package dev.expunge.internal.link;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The links of one row within one transaction. */
final class OpenLinks {

    private final LinkStatements statements;
    private final List<Column<?>> key;
    private final LinkedRows rows;
    private final Session session;

    /** @param key the columns of the other side's key, as its own table calls them */
    OpenLinks(LinkStatements statements, List<Column<?>> key, LinkedRows rows, Session session) {
        this.statements = statements;
        this.key = key;
        this.rows = rows;
        this.session = session;
    }

    <K> List<K> keys(Function<Row, K> read) {
        return session.query(statements.read(), key, read);
    }

    long count() {
        return session.number(statements.count());
    }

    boolean contains(List<Object> wanted) {
        return session.number(statements.count(wanted)) > 0;
    }

    /** Returns all keys that are linked. */
    DistinctKeys linked() {
        return DistinctKeys.of(key, keys(this::values));
    }

    /** Returns the keys that are linked, of some. */
    DistinctKeys linked(DistinctKeys wanted) {
        List<List<Object>> found = new ArrayList<>();
        for (Sql part : statements.read(wanted.list())) {
            found.addAll(session.query(part, key, this::values));
        }
        return DistinctKeys.of(key, found);
    }

    /** Links keys that are not linked yet, and returns how many. */
    long add(DistinctKeys missing) {
        List<List<Object>> ordered = missing.list();
        ordered.sort(new KeyOrder(key));
        rows.keep(ordered, session);
        session.updateAll(statements.insert(ordered));
        return ordered.size();
    }

    /** Links each key that the database finds no link to, and returns how many. */
    long addOneByOne(DistinctKeys wanted) {
        List<List<Object>> ordered = wanted.list();
        ordered.sort(new KeyOrder(key));
        rows.keep(ordered, session);
        long added = 0;
        for (List<Object> next : ordered) {
            if (!contains(next)) {
                session.updateAll(statements.insert(List.of(next)));
                added++;
            }
        }
        return added;
    }

    long remove(DistinctKeys unwanted) {
        return unwanted.areNone()
                ? 0
                : statements.delete(unwanted.list()).stream()
                        .mapToLong(session::update)
                        .sum();
    }

    long clear() {
        return session.update(statements.delete());
    }

    private List<Object> values(Row row) {
        List<Object> values = new ArrayList<>(key.size());
        key.forEach(column -> values.add(row.required(column)));
        return values;
    }
}
