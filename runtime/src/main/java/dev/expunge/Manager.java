package dev.expunge;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.field.Where;
import dev.expunge.spi.ModelType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads, writes and deletes the records of one model. Immutable and safe for use by several threads as far as its
 * connections are.
 *
 * @param <M> the model
 * @param <K> its key
 * @param <F> its generated fields
 */
@SuppressWarnings("DoNotCallSuggester")
public abstract class Manager<M, K, F> {

    /**
     * Called by generated code.
     *
     * @throws dev.expunge.error.UnknownModelException if the database was opened with a registry without this model
     */
    protected Manager(ModelType<M, K, F> type, Database database) {}

    public final M get(K key) {
        throw new IllegalStateException();
    }

    public final Optional<M> find(K key) {
        throw new IllegalStateException();
    }

    public final Query<M, K, F> all() {
        throw new IllegalStateException();
    }

    @SafeVarargs
    public final Query<M, K, F> filter(Where<F> first, Where<F>... more) {
        throw new IllegalStateException();
    }

    public final M insert(M record) {
        throw new IllegalStateException();
    }

    public final List<M> insertAll(Collection<? extends M> records) {
        throw new IllegalStateException();
    }

    public final DeletionReport delete(M record) {
        throw new IllegalStateException();
    }

    public final DeletionReport deleteById(K key) {
        throw new IllegalStateException();
    }

    public final DeletionReport deleteAll(Collection<? extends M> records) {
        throw new IllegalStateException();
    }
}
