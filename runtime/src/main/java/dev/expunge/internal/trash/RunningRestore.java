package dev.expunge.internal.trash;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.error.deletion.RestoreConflictException;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import java.util.List;
import java.util.Map;

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
        RestoreSearch search = new RestoreSearch(start, models);
        Revival revival = find(search);
        for (int round = 0; hooks.before(revival); round++) {
            if (round == HOOK_ROUNDS) {
                throw HookConflictException.ofRestoreRounds(HOOK_ROUNDS);
            }
            revival = find(search);
        }
        Map<String, Long> revived = revival.revive();
        hooks.after(revival);
        return revived;
    }

    /** Finds the rows, and looks for what stands against them: hooks may have changed both. */
    private Revival find(RestoreSearch search) {
        Revival revival = new Revival(models, hooks.running(), labels, session);
        search.find(revival);
        List<RestoreConflict> parents = new TrashedParents(revival, options.includesAncestors()).find();
        TakenValues values = new TakenValues(revival).find();
        if (!parents.isEmpty() || values.areFound()) {
            throw new RestoreConflictException(parents, values.taken(), values.shared());
        }
        return revival;
    }
}
