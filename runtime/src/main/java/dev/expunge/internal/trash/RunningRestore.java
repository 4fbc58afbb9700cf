package dev.expunge.internal.trash;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.error.deletion.RestoreConflictException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.spi.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One try of a restore: finds and locks its rows, looks for conflicts, revives them. */
final class RunningRestore {

    private final List<SoftModel> models;
    private final RestoreOptions options;
    private final Session session;
    private final Revival revival;

    RunningRestore(List<SoftModel> models, RestoreOptions options, Labels labels, Session session) {
        this.models = models;
        this.options = options;
        this.session = session;
        this.revival = new Revival(models, labels, session);
    }

    /**
     * Runs it, and returns how many rows of each model it has revived.
     *
     * @throws RestoreConflictException if a parent went to the trash later or a unique value is taken
     */
    Map<String, Long> run(RestoreStart start) {
        find(start);
        List<RestoreConflict> parents = new TrashedParents(revival, options.includesAncestors()).find();
        List<RestoreConflict> values = new TakenValues(revival).find();
        if (!parents.isEmpty() || !values.isEmpty()) {
            throw new RestoreConflictException(parents, values);
        }
        return revival.revive();
    }

    private void find(RestoreStart start) {
        if (start instanceof RestoreStart.OfDeletion deletion) {
            findDeletions(Set.of(deletion.id()));
        } else if (start instanceof RestoreStart.OfRows rows) {
            findRows(rows.selection());
        } else if (start instanceof RestoreStart.OfDeletionsOf rows) {
            findDeletions(findRows(rows.selection()));
        }
    }

    /** Returns the deletes that took the rows. */
    private Set<UUID> findRows(Selection selection) {
        RevivedRows rows = revival.of(selection.table());
        SoftModel model = rows.model();
        Set<UUID> ids = new LinkedHashSet<>();
        SelectRenderer renderer = new SelectRenderer(session.dialect());
        List<Column<?>> columns = revival.columns(model);
        for (TrashedRow row : revival.read(model, List.of(renderer.lockingKeys(selection, columns)))) {
            rows.add(row);
            row.deletionId(model.marks()).ifPresent(ids::add);
        }
        return ids;
    }

    private void findDeletions(Set<UUID> ids) {
        List<List<Object>> wanted = new ArrayList<>();
        ids.forEach(id -> wanted.add(List.of(id)));
        if (wanted.isEmpty()) {
            return;
        }
        for (SoftModel model : models) {
            Optional<Column<?>> column = model.marks().deletionId();
            if (column.isPresent()) {
                TrashStatements statements = revival.statements(model);
                revival.read(model, statements.locks(revival.columns(model), List.of(column.get()), wanted)).stream()
                        .filter(row -> !row.isLive(model.marks()))
                        .forEach(revival.of(model.table())::add);
            }
        }
    }
}
