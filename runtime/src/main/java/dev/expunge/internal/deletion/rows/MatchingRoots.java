package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.MarkValues;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.UpdateRenderer;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Table;
import java.util.List;

/** The rows that match a selection when they are locked. */
public record MatchingRoots(Selection selection) implements Roots {
    @Override
    public Table table() {
        return selection.table();
    }

    @Override
    public Scope scope() {
        return selection.scope();
    }

    @Override
    public boolean areNone() {
        return selection.selectsNothing();
    }

    @Override
    public boolean canBeDeletedDirectly() {
        return !selection.isPage();
    }

    /** The condition of a query that sees the trash names rows that have to be found before live ones are marked. */
    @Override
    public boolean canBeMarkedDirectly() {
        return canBeDeletedDirectly() && selection.scope() == Scope.LIVE;
    }

    /** Parents in the trash are still seen, if the query sees them. */
    @Override
    public MatchingRoots live() {
        Path root = Path.root(table());
        return switch (selection.scope()) {
            case LIVE -> this;
            case ALL -> new MatchingRoots(selection.filter(root, Live.condition(root)));
            case TRASH -> new MatchingRoots(selection.filter(root, Condition.anyOf()));
        };
    }

    @Override
    public List<Sql> lockingReads(List<Column<?>> columns, Dialect dialect) {
        return List.of(new SelectRenderer(dialect).lockingKeys(selection, columns));
    }

    @Override
    public List<Sql> reads(List<Column<?>> columns, Dialect dialect) {
        return List.of(new SelectRenderer(dialect).select(selection, columns));
    }

    @Override
    public List<Sql> deletes(Dialect dialect) {
        return List.of(new SelectRenderer(dialect).deleteWhere(selection));
    }

    @Override
    public List<Sql> marks(MarkValues values, Dialect dialect) {
        return List.of(new UpdateRenderer(dialect).markWhere(selection, values));
    }

    @Override
    public long count(Session session) {
        return session.number(new SelectRenderer(session.dialect()).count(selection));
    }

    @Override
    public List<List<Object>> first(int limit, Session session) {
        CollectedRows rows = CollectedRows.ofKeys(table());
        Sql sql = new SelectRenderer(session.dialect()).select(selection.atMost(limit), rows.columns());
        return session.query(sql, rows.columns(), rows::read);
    }
}
