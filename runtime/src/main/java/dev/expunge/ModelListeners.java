package dev.expunge;

import dev.expunge.internal.deletion.hook.BulkHook;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.deletion.hook.RecordHook;
import dev.expunge.internal.trash.RestoreHook;
import dev.expunge.internal.trash.RestoreHooks;
import dev.expunge.spi.ModelType;
import java.util.List;
import java.util.stream.Stream;

/** Who listens to deletes of one model. Immutable. */
final class ModelListeners {

    private static final ModelListeners NOBODY = new ModelListeners(List.of(), List.of(), List.of(), List.of());

    private final List<BeforeDeleteListener<?>> before;
    private final List<AfterDeleteListener<?>> after;
    private final List<DeletionListener<?>> bulk;
    private final List<RestoreListener<?>> restores;

    private ModelListeners(
            List<BeforeDeleteListener<?>> before,
            List<AfterDeleteListener<?>> after,
            List<DeletionListener<?>> bulk,
            List<RestoreListener<?>> restores) {
        this.before = before;
        this.after = after;
        this.bulk = bulk;
        this.restores = restores;
    }

    static ModelListeners nobody() {
        return NOBODY;
    }

    static ModelListeners hearing(DeletionListener<?> listener) {
        return new ModelListeners(List.of(listener), List.of(listener), List.of(listener), List.of());
    }

    static ModelListeners hearingBefore(BeforeDeleteListener<?> listener) {
        return new ModelListeners(List.of(listener), List.of(), List.of(), List.of());
    }

    static ModelListeners hearingAfter(AfterDeleteListener<?> listener) {
        return new ModelListeners(List.of(), List.of(listener), List.of(), List.of());
    }

    static ModelListeners hearingRestores(RestoreListener<?> listener) {
        return new ModelListeners(List.of(), List.of(), List.of(), List.of(listener));
    }

    /** Returns the methods of a model that are annotated: the generated type calls them as a listener. */
    static ModelListeners of(ModelType<?, ?, ?> type) {
        ModelListeners own = nobody();
        if (type instanceof BeforeDeleteListener<?> listener) {
            own = own.and(hearingBefore(listener));
        }
        return type instanceof AfterDeleteListener<?> listener ? own.and(hearingAfter(listener)) : own;
    }

    ModelListeners and(ModelListeners others) {
        return new ModelListeners(
                join(before, others.before),
                join(after, others.after),
                join(bulk, others.bulk),
                join(restores, others.restores));
    }

    /** Returns what deletes have to call. */
    ModelHooks hooks(ModelType<?, ?, ?> type, Database database) {
        return new ModelHooks(
                type,
                before.stream().map(listener -> beforeHook(listener, database)).toList(),
                after.stream().map(listener -> afterHook(listener, database)).toList(),
                bulk.stream().map(listener -> bulkHook(listener, database)).toList());
    }

    boolean hearRestores() {
        return !restores.isEmpty();
    }

    /** Returns what restores have to call. */
    RestoreHooks.OfModel restoreHooks(ModelType<?, ?, ?> type, Database database) {
        return new RestoreHooks.OfModel(
                type,
                restores.stream()
                        .map(listener -> beforeRestore(listener, database))
                        .toList(),
                restores.stream()
                        .map(listener -> afterRestore(listener, database))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static RestoreHook beforeRestore(RestoreListener<?> listener, Database database) {
        RestoreListener<Object> listening = (RestoreListener<Object>) listener;
        return (record, restore) -> listening.beforeRestore(record, new RestoreEvent(database, restore));
    }

    @SuppressWarnings("unchecked")
    private static RestoreHook afterRestore(RestoreListener<?> listener, Database database) {
        RestoreListener<Object> listening = (RestoreListener<Object>) listener;
        return (record, restore) -> listening.afterRestore(record, new RestoreEvent(database, restore));
    }

    /** A listener is registered for the class of its records, which the compiler has checked. */
    @SuppressWarnings("unchecked")
    private static RecordHook beforeHook(BeforeDeleteListener<?> listener, Database database) {
        BeforeDeleteListener<Object> listening = (BeforeDeleteListener<Object>) listener;
        return (record, delete, cause) -> listening.beforeDelete(record, new DeletionEvent(database, delete, cause));
    }

    @SuppressWarnings("unchecked")
    private static RecordHook afterHook(AfterDeleteListener<?> listener, Database database) {
        AfterDeleteListener<Object> listening = (AfterDeleteListener<Object>) listener;
        return (record, delete, cause) -> listening.afterDelete(record, new DeletionEvent(database, delete, cause));
    }

    private static BulkHook bulkHook(DeletionListener<?> listener, Database database) {
        return (model, rows, delete) -> listener.afterBulkDelete(new BulkDeletionEvent(database, delete, model, rows));
    }

    private static <L> List<L> join(List<L> some, List<L> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
