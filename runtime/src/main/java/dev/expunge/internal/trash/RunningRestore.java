package dev.expunge.internal.trash;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.error.deletion.HookConflictException;
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

    private static final int HOOK_ROUNDS = 10;

    private final List<SoftModel> models;
    private final RestoreOptions options;
    private final Labels labels;
    private final RestoreCalls hooks;
    private final Session session;

    RunningRestore(List<SoftModel> models, RestoreOptions options, Labels labels, RestoreCalls hooks, Session session) {
        this.models = models;
        this.options = options;
        this.labels = labels;
        this.hooks = hooks;
        this.session = session;
    }

    /**
     * Runs it, and returns how many rows of each model it has revived.
     *
     * @throws RestoreConflictException if a parent went to the trash later or a unique value is taken
     */
    Map<String, Long> run(RestoreStart start) {
        Revival revival = find(start);
        for (int round = 0; hooks.before(revival); round++) {
            if (round == HOOK_ROUNDS) {
                throw HookConflictException.ofRestoreRounds(HOOK_ROUNDS);
            }
            revival = find(start);
        }
        Map<String, Long> revived = revival.revive();
        hooks.after(revival);
        return revived;
    }

    /** Finds the rows, and looks for what stands against them: hooks may have changed both. */
    private Revival find(RestoreStart start) {
        Revival revival = new Revival(models, labels, session);
        find(start, revival);
        List<RestoreConflict> parents = new TrashedParents(revival, options.includesAncestors()).find();
        TakenValues values = new TakenValues(revival).find();
        if (!parents.isEmpty() || values.areFound()) {
            throw new RestoreConflictException(parents, values.taken(), values.shared());
        }
        return revival;
    }

    private void find(RestoreStart start, Revival revival) {
        if (start instanceof RestoreStart.OfDeletion deletion) {
            findDeletions(Set.of(deletion.id()), revival);
        } else if (start instanceof RestoreStart.OfRows rows) {
            findRows(rows.selection(), revival);
        } else if (start instanceof RestoreStart.OfDeletionsOf rows) {
            findDeletions(findRows(rows.selection(), revival), revival);
        }
    }

    /** Returns the deletes that took the rows. */
    private Set<UUID> findRows(Selection selection, Revival revival) {
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

    private void findDeletions(Set<UUID> ids, Revival revival) {
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
