package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.LockScope;
import dev.expunge.error.StaleRecordException;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.FoundVersions;
import dev.expunge.internal.deletion.rows.HeldVersion;
import dev.expunge.internal.deletion.rows.KeyMatch;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.rows.TableStatements;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Refuses to delete a row that has changed since its record was read.
 *
 * <p>Versions are compared once, when the roots have been read. Where that has locked them, they stay as they are. Where
 * it has not, the DELETE names the roots by key and version, so that one that changes meanwhile is left, and found.
 */
public final class Versions {

    private final Roots roots;
    private final Labels labels;
    private final Session session;
    private final boolean isLocked;
    private boolean isCompared;
    private boolean isSettled;

    public Versions(Roots roots, LockScope lock, Labels labels, Session session) {
        this.roots = roots;
        this.labels = labels;
        this.session = session.during(new Task(labels.of(roots.table()), "version"));
        this.isLocked = session.dialect().locksRows() && lock.includesRoots();
    }

    /**
     * Compares the versions of the roots with those of their records. When hooks have run and the roots are read again, a
     * version that differs is theirs.
     *
     * @param rows the roots, and no other row yet
     * @throws StaleRecordException if one differs
     */
    public void require(CollectedRows rows) {
        if (roots.versions().isEmpty()) {
            return;
        }
        if (isCompared) {
            return;
        }
        isCompared = true;
        FoundVersions versions = FoundVersions.of(roots.table(), versions(rows));
        boolean inOtherWords = versions.hasOthersThan(roots.versions().stream().map(HeldVersion::key));
        for (HeldVersion held : roots.versions()) {
            OptionalLong version = versions.ofKey(held.key());
            require(held, version.isEmpty() && inOtherWords ? read(held.key()) : version);
        }
    }

    /**
     * Locks the roots that are marked and compares their versions a last time, before this delete changes references of
     * theirs and thereby the versions.
     *
     * @param rows all rows to mark of the roots' table
     * @throws StaleRecordException if one differs
     */
    public void settle(CollectedRows rows) {
        if (!mayChange(roots.table())) {
            return;
        }
        List<List<Object>> held = versions(rows);
        List<List<Object>> keys =
                held.stream().map(root -> root.subList(0, root.size() - 1)).toList();
        TableStatements statements = new TableStatements(roots.table(), session.dialect(), roots.scope());
        List<List<Object>> now = new ArrayList<>();
        KeyMatches.of(roots.table().key(), keys)
                .split(session.dialect())
                .forEach(part -> now.addAll(session.query(statements.lock(columns(), part), columns(), this::values)));
        FoundVersions found = FoundVersions.of(roots.table(), now);
        held.forEach(root -> {
            HeldVersion version = held(root);
            require(version, found.ofKey(version.key()));
        });
        isSettled = true;
    }

    /**
     * Returns what names rows of a table to delete by their keys, so that a root that has changed is left.
     *
     * @param rows all rows to delete of the table
     */
    public Function<List<List<Object>>, KeyMatches> naming(Table table, CollectedRows rows) {
        if (!mayChange(table)) {
            return keys -> KeyMatches.of(table.key(), keys);
        }
        Map<List<Object>, List<Object>> versioned = new HashMap<>();
        versions(rows).forEach(root -> versioned.put(root.subList(0, root.size() - 1), root));
        return keys -> named(table, keys, versioned);
    }

    private KeyMatches named(Table table, List<List<Object>> keys, Map<List<Object>, List<Object>> versioned) {
        List<List<Object>> roots = new ArrayList<>();
        List<List<Object>> others = new ArrayList<>();
        for (List<Object> key : keys) {
            List<Object> root = versioned.get(key);
            if (root == null) {
                others.add(key);
            } else {
                roots.add(root);
            }
        }
        return new KeyMatches(List.of(new KeyMatch(columns(), roots), new KeyMatch(table.key(), others)));
    }

    /**
     * Looks for roots that a DELETE has left, or that are live although they were to be marked.
     *
     * @param taken how many rows of the table were taken
     * @throws StaleRecordException if one is left, because it has changed
     */
    public void requireGone(Table table, CollectedRows rows, long taken) {
        if (!mayChange(table) || taken == rows.size()) {
            return;
        }
        for (List<Object> root : versions(rows)) {
            HeldVersion held = held(root);
            require(held, read(held.key()));
        }
    }

    private boolean mayChange(Table table) {
        return !isLocked
                && !isSettled
                && !roots.versions().isEmpty()
                && table.model().equals(roots.table().model());
    }

    private void require(HeldVersion held, OptionalLong version) {
        if (version.isPresent() && version.getAsLong() != held.version()) {
            throw new StaleRecordException(labels.of(roots.table(), held.key()), held.version(), version.getAsLong());
        }
    }

    private OptionalLong read(List<Object> key) {
        Column<?> version = roots.table().version().orElseThrow();
        Sql sql = new TableStatements(roots.table(), session.dialect(), roots.scope())
                .read(List.of(version), KeyMatches.of(roots.table().key(), List.of(key)));
        return session.query(sql, List.of(version), row -> number(row.required(version))).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Returns keys and versions of the roots, which were read first. */
    private List<List<Object>> versions(CollectedRows rows) {
        return rows.rootCount() == 0 ? List.of() : rows.values(columns(), 0).subList(0, rows.rootCount());
    }

    private static HeldVersion held(List<Object> root) {
        int last = root.size() - 1;
        return new HeldVersion(root.subList(0, last), number(root.get(last)));
    }

    private List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        columns().forEach(column -> values.add(row.required(column)));
        return values;
    }

    private List<Column<?>> columns() {
        return FoundVersions.columns(roots.table());
    }

    private static long number(Object version) {
        return ((Number) version).longValue();
    }
}
