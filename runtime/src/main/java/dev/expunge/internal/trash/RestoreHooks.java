package dev.expunge.internal.trash;

import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All hooks of an opened database that hear of restores.
 *
 * @param models those of models, by the models' qualified names; none where nobody listens
 */
public record RestoreHooks(Map<String, OfModel> models) {

    private static final RestoreHooks NONE = new RestoreHooks(Map.of());

    public RestoreHooks {
        models = Map.copyOf(models);
    }

    public static RestoreHooks none() {
        return NONE;
    }

    Optional<OfModel> of(Table table) {
        return Optional.ofNullable(models.get(table.model()));
    }

    /**
     * The hooks of one model, each list in the order in which they are called.
     *
     * @param type makes the records
     * @param before called before rows are live again
     * @param after called when they are
     */
    public record OfModel(ModelType<?, ?, ?> type, List<RestoreHook> before, List<RestoreHook> after) {

        public OfModel {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
