package dev.expunge;

import dev.expunge.internal.link.JoinedRow;
import dev.expunge.internal.link.RowLinks;
import dev.expunge.internal.query.KeyValues;
import dev.expunge.spi.ModelType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The links of one record over a join table: which records of the other side it is joined with. A link is there or not,
 * so adding one twice adds it once.
 *
 * <p>Each call is one transaction, or part of the caller's, and returns how many links it has really changed. A link that
 * another transaction adds at the same time is no failure; two that set or remove links of one record at the same time
 * both happen, in either order. A link to a row that does not exist, on either side, is refused by the database's
 * constraint; one to a row in the trash, on either side, by us.
 *
 * <p>Links to rows in the trash are neither listed nor counted, and stay: they are there again when those are restored.
 *
 * <p>Immutable, and safe for use by several threads as far as the database's connections are.
 *
 * @param <M> the model of the other side
 * @param <K> its key
 */
public final class Links<M, K> {

    private final RowLinks<K> links;
    private final KeyValues<M, K> keys;

    private Links(RowLinks<K> links, KeyValues<M, K> keys) {
        this.links = links;
        this.keys = keys;
    }

    static <M, K> Links<M, K> of(JoinedRow row, ModelType<M, K, ?> other, Database database) {
        database.requireModel(other.table());
        RowLinks<K> links = new RowLinks<>(row, other, database.transactions(), database.writing());
        return new Links<>(links, new KeyValues<>(other));
    }

    /**
     * Links records of the other side, all or none. Those that are linked already stay as they are.
     *
     * @return how many links were added
     * @throws dev.expunge.error.UnsavedRecordException if one of them has no key
     * @throws dev.expunge.error.database.ForeignKeyException if the row of one does not exist, or the row whose links
     *     these are
     * @throws dev.expunge.error.TrashedParentException if the row of one is in the trash, or the row whose links these are
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final long add(M... records) {
        return addAll(Arrays.asList(records));
    }

    /** Does what {@link #add} does. */
    public long addAll(Collection<? extends M> records) {
        return links.add(keys.ofRecords(records));
    }

    /** Does what {@link #add} does, for the rows of keys. */
    public long addKeys(Collection<? extends K> others) {
        return links.add(keys.ofKeys(others));
    }

    /**
     * Removes the links to records of the other side, which stay themselves. One that is not linked is none to remove.
     *
     * @return how many links were removed
     * @throws dev.expunge.error.UnsavedRecordException if one of them has no key
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final long remove(M... records) {
        return removeAll(Arrays.asList(records));
    }

    /** Does what {@link #remove} does. */
    public long removeAll(Collection<? extends M> records) {
        return links.remove(keys.ofRecords(records));
    }

    /** Does what {@link #remove} does, for the rows of keys. */
    public long removeKeys(Collection<? extends K> others) {
        return links.remove(keys.ofKeys(others));
    }

    /**
     * Links these records of the other side and no others: removes the links to others, and adds those that are missing.
     *
     * @throws dev.expunge.error.UnsavedRecordException if one of them has no key
     * @throws dev.expunge.error.database.ForeignKeyException as {@link #add} does
     * @throws dev.expunge.error.TrashedParentException as {@link #add} does
     */
    public Changes set(Collection<? extends M> records) {
        return changes(links.set(keys.ofRecords(records)));
    }

    /** Does what {@link #set} does, for the rows of keys. */
    public Changes setKeys(Collection<? extends K> others) {
        return changes(links.set(keys.ofKeys(others)));
    }

    /**
     * Removes all links.
     *
     * @return how many there were
     */
    public long clear() {
        return links.clear();
    }

    /** Reads the keys of the records that are linked, in their order. */
    public List<K> keys() {
        return links.keys();
    }

    /** Counts the links. */
    public long count() {
        return links.count();
    }

    /**
     * Whether a record is linked.
     *
     * @throws dev.expunge.error.UnsavedRecordException if it has no key
     */
    public boolean contains(M record) {
        return links.contains(keys.ofRecord(record));
    }

    /** Whether the row of a key is linked. */
    public boolean containsKey(K other) {
        return links.contains(keys.ofKey(other));
    }

    private static Changes changes(RowLinks.Change change) {
        return new Changes(change.added(), change.removed());
    }

    /**
     * What setting the links of a record has done.
     *
     * @param added links that were missing
     * @param removed links that were there and are not wanted
     */
    public record Changes(long added, long removed) {}
}
