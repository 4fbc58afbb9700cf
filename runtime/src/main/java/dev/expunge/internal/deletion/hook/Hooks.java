package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All hooks of an opened database.
 *
 * @param models those of models, by the models' qualified names
 * @param commits those of all deletes, called after the commit
 */
public record Hooks(Map<String, ModelHooks> models, List<Consumer<DeletionReport>> commits) {

    private static final Hooks NONE = new Hooks(Map.of(), List.of());

    public Hooks {
        models = Map.copyOf(models);
        commits = List.copyOf(commits);
    }

    public static Hooks none() {
        return NONE;
    }

    /** Whether a table's records are loaded because somebody wants to hear of them. */
    public boolean needRecordsOf(Table table) {
        return of(table).filter(ModelHooks::needRecords).isPresent();
    }

    Optional<ModelHooks> of(Table table) {
        return Optional.ofNullable(models.get(table.model()));
    }
}
