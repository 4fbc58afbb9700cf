package dev.expunge;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.error.NullArgumentException;
import dev.expunge.field.Assignment;
import dev.expunge.field.Selection;
import dev.expunge.internal.query.ResultReader;
import dev.expunge.internal.query.RowUpdater;
import dev.expunge.internal.sql.Assigned;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Updates and deletes the records that a query names.
 *
 * @param <M> the model
 * @param <F> its generated fields
 */
abstract class Changeable<M, F> extends Selectable<M, F> {

    private final ModelType<M, ?, F> type;
    private final Database database;

    Changeable(ModelType<M, ?, F> type, Database database, Selection selection, ResultReader<M> reader) {
        super(selection, reader);
        this.type = type;
        this.database = database;
    }

    /**
     * Updates the rows of the records, in one statement and without reading them: {@code update(t -> t.plays.set(0))}. A
     * version is counted on.
     *
     * @return how many rows were updated
     * @throws IllegalArgumentException if the key, the version or a mark of deletion is set, or a column twice
     * @throws dev.expunge.error.database.ForeignKeyException if a reference is set to a row that does not exist
     * @throws dev.expunge.error.TrashedParentException if a reference is set to a row in the trash
     */
    @SafeVarargs
    public final long update(Function<F, Assignment> first, Function<F, Assignment>... more) {
        List<Assigned> assigned = new ArrayList<>(assigned(first));
        for (Function<F, Assignment> next : more) {
            assigned.addAll(assigned(next));
        }
        return new RowUpdater(type.enforcedReferences(), database.transactions(), database.writing())
                .update(selection(), assigned);
    }

    private List<Assigned> assigned(Function<F, Assignment> assignment) {
        Path root = Path.root(type.table());
        Assignment assigned = assignment == null ? null : assignment.apply(type.fields(root));
        if (assigned == null) {
            throw NullArgumentException.ofAssignment(type.table().label());
        }
        return Assigned.of(root, assigned);
    }

    /**
     * Deletes the records that match when their rows are locked, and everything that depends on them: all, or nothing. A
     * limit deletes at most so many of them. Live rows of a soft-deletable model go to the trash, with the live rows of
     * such models that depend on them; what is there already stays as it is.
     *
     * @throws dev.expunge.error.deletion.ProtectedException if a row is referred to that its referrers protect
     * @throws dev.expunge.error.deletion.RestrictedException if a row is referred to by rows that stay
     */
    public final DeletionReport delete() {
        return delete(DeletionOptions.defaults());
    }

    /**
     * Does what {@link #delete()} does, as options say.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if it would take more rows than the options allow
     */
    public final DeletionReport delete(DeletionOptions options) {
        return database.deletions().delete(selection(), options);
    }

    /**
     * Does what {@link #delete()} does, and never loads a record: hooks of records are not called, but listeners hear how
     * many rows of their model are gone.
     */
    public final DeletionReport bulkDelete() {
        return bulkDelete(DeletionOptions.defaults());
    }

    /** Does what {@link #delete(DeletionOptions)} does, and never loads a record: see {@link #bulkDelete()}. */
    public final DeletionReport bulkDelete(DeletionOptions options) {
        return database.deletions().bulkDelete(selection(), options);
    }

    /**
     * Deletes the records in chunks by ascending keys, each with everything that depends on it in a transaction of its
     * own, which commits or is refused alone. Every chunk asks anew which records match. Hooks hear what they hear of
     * {@link #bulkDelete()}, chunk by chunk.
     *
     * @throws dev.expunge.error.deletion.ChunksRefusedException if the query has an order, a limit or an offset, if there is a
     *     transaction of the caller's, or if references among the deleted rows make chunks differ from the whole
     * @throws dev.expunge.error.deletion.DeletionLimitException if it would take more rows than the options allow
     * @throws dev.expunge.deletion.BulkDeleteException if a chunk fails; the chunks before it stay deleted
     */
    public final DeletionReport bulkDelete(BulkOptions options) {
        return database.deletions().deleteInChunks(selection(), options);
    }

    /**
     * Physically deletes the records that match when their rows are locked, and everything that depends on them, whatever
     * is in the trash of it included. For a model that is not soft-deletable it is {@link #delete()}.
     *
     * @throws dev.expunge.error.deletion.ProtectedException if a row is referred to that its referrers protect, those in the
     *     trash included
     * @throws dev.expunge.error.deletion.RestrictedException if a row is referred to by rows that stay, those in the trash
     *     included
     */
    public final DeletionReport hardDelete() {
        return hardDelete(DeletionOptions.defaults());
    }

    /**
     * Does what {@link #hardDelete()} does, as options say.
     *
     * @throws dev.expunge.error.deletion.DeletionLimitException if it would take more rows than the options allow
     */
    public final DeletionReport hardDelete(DeletionOptions options) {
        return database.deletions().hard().delete(selection(), options);
    }

    /** Does what {@link #hardDelete()} does in chunks, as {@link #bulkDelete(BulkOptions)} does, and loads no record. */
    public final DeletionReport hardDelete(BulkOptions options) {
        return database.deletions().hard().deleteInChunks(selection(), options);
    }

    /**
     * Returns what {@link #delete()} would do now, with counts, blockers and samples. It reads, and neither changes nor
     * locks anything.
     *
     * @throws dev.expunge.error.deletion.SupplierException if a supplier returns nothing that its reference can hold
     */
    public final DeletionPreview preview() {
        return preview(PreviewOptions.defaults());
    }

    /** Does what {@link #preview()} does, as options say; {@link PreviewOptions#hard} looks at {@link #hardDelete()}. */
    public final DeletionPreview preview(PreviewOptions options) {
        return database.deletions().previews().of(selection(), options);
    }

    /** Returns what {@link #delete()} would do and send, without doing it. */
    public final Explanation explain() {
        return database.deletions().previews().explain(selection());
    }

    /** Returns what {@link #hardDelete()} would do and send, without doing it. */
    public final Explanation explainHardDelete() {
        return database.deletions().previews().explainHard(selection());
    }
}
