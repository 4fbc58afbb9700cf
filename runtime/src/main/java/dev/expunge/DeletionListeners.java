package dev.expunge;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.error.UnknownModelException;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.trash.RestoreHooks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The listeners that a database is opened with. Immutable. */
final class DeletionListeners {

    private final Map<String, ModelListeners> byModel;
    private final List<CommitListener> commits;

    private DeletionListeners(Map<String, ModelListeners> byModel, List<CommitListener> commits) {
        this.byModel = byModel;
        this.commits = commits;
    }

    static DeletionListeners none() {
        return new DeletionListeners(Map.of(), List.of());
    }

    DeletionListeners with(Class<?> model, ModelListeners added) {
        Map<String, ModelListeners> all = new LinkedHashMap<>(byModel);
        all.merge(String.valueOf(model.getCanonicalName()), added, ModelListeners::and);
        return new DeletionListeners(all, commits);
    }

    DeletionListeners with(CommitListener added) {
        return new DeletionListeners(
                byModel, Stream.concat(commits.stream(), Stream.of(added)).toList());
    }

    /**
     * Returns what deletes have to call: for each model its own methods first, then its listeners in the order in which
     * they were added.
     *
     * @throws UnknownModelException if somebody listens to what is no model of the registry
     */
    Hooks hooks(Registry registry, Database database) {
        Map<String, ModelListeners> unknown = new LinkedHashMap<>(byModel);
        Map<String, ModelHooks> hooks = new HashMap<>();
        for (Registry.Entry entry : registry.entries()) {
            String model = entry.table().model();
            ModelListeners added = unknown.getOrDefault(model, ModelListeners.nobody());
            hooks.put(model, ModelListeners.of(entry.type()).and(added).hooks(entry.type(), database));
            unknown.remove(model);
        }
        unknown.keySet().forEach(model -> {
            throw new UnknownModelException(model, registry.name());
        });
        return new Hooks(
                hooks,
                commits.stream()
                        .<Consumer<DeletionReport>>map(listener -> listener::committed)
                        .toList());
    }

    /** Returns what restores have to call, for models of which somebody hears. */
    RestoreHooks restoreHooks(Registry registry, Database database) {
        Map<String, RestoreHooks.OfModel> hooks = new HashMap<>();
        for (Registry.Entry entry : registry.entries()) {
            String model = entry.table().model();
            ModelListeners added = byModel.getOrDefault(model, ModelListeners.nobody());
            if (added.hearRestores()) {
                hooks.put(model, added.restoreHooks(entry.type(), database));
            }
        }
        return new RestoreHooks(hooks);
    }
}
