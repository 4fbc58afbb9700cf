package dev.expunge.internal.trash;

import dev.expunge.field.Selection;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds and locks the rows that one try of a restore starts from. A selection is looked at once: hooks may change what it
 * looks at, and the same rows are found by their keys then.
 */
final class RestoreSearch {

    private final RestoreStart start;
    private final List<SoftModel> models;
    private final Set<UUID> deletions = new LinkedHashSet<>();
    private final List<List<Object>> keys = new ArrayList<>();
    private Optional<Table> keyed = Optional.empty();
    private boolean isStarted;

    RestoreSearch(RestoreStart start, List<SoftModel> models) {
        this.start = start;
        this.models = models;
    }

    /** Adds the rows, those of them that are still in the trash. */
    void find(Revival revival) {
        if (isStarted) {
            keyed.ifPresent(table -> findAgain(table, revival));
        } else {
            isStarted = true;
            begin(revival);
        }
        findDeletions(revival);
    }

    private void begin(Revival revival) {
        if (start instanceof RestoreStart.OfDeletion deletion) {
            deletions.add(deletion.id());
        } else if (start instanceof RestoreStart.OfRows rows) {
            select(rows.selection(), revival);
        } else if (start instanceof RestoreStart.OfDeletionsOf rows) {
            SoftModel model = revival.of(rows.selection().table()).model();
            select(rows.selection(), revival)
                    .forEach(row -> row.deletionId(model.marks()).ifPresent(deletions::add));
        }
    }

    private List<TrashedRow> select(Selection selection, Revival revival) {
        Table table = selection.table();
        SoftModel model = revival.of(table).model();
        Sql sql = new SelectRenderer(revival.dialect()).lockingKeys(selection, revival.columns(model));
        List<TrashedRow> rows = revival.read(model, List.of(sql));
        rows.forEach(row -> {
            keys.add(row.valuesOf(table.key()).orElseThrow());
            revival.add(table, row);
        });
        keyed = Optional.of(table);
        return rows;
    }

    private void findAgain(Table table, Revival revival) {
        if (!keys.isEmpty()) {
            find(revival.of(table).model(), table.key(), keys, revival);
        }
    }

    private void findDeletions(Revival revival) {
        List<List<Object>> wanted = new ArrayList<>();
        deletions.forEach(id -> wanted.add(List.of(id)));
        if (wanted.isEmpty()) {
            return;
        }
        for (SoftModel model : models) {
            model.marks().deletionId().ifPresent(column -> find(model, List.of(column), wanted, revival));
        }
    }

    private static void find(SoftModel model, List<Column<?>> named, List<List<Object>> values, Revival revival) {
        List<Sql> locks = revival.statements(model).locks(revival.columns(model), named, values);
        revival.read(model, locks).stream()
                .filter(row -> !row.isLive(model.marks()))
                .forEach(row -> revival.add(model.table(), row));
    }
}
