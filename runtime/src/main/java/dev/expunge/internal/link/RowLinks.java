package dev.expunge.internal.link;

import dev.expunge.error.TransactionState;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.query.Writing;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The links of one row over a join table. Each call is one transaction, or part of the caller's.
 *
 * <p>A link that another transaction adds meanwhile is refused by the unique constraint, and is no failure: what the call
 * did is taken back to a savepoint and looked at again, {@value #ATTEMPTS} times in all. From the second time on each key is looked for by the
 * database alone, which may hold equal what Java does not, such as texts blind to case.
 *
 * @param <K> the key of the other side
 */
public final class RowLinks<K> {

    private static final int ATTEMPTS = 5;

    private final JoinedRow row;
    private final ModelType<?, K, ?> other;
    private final Transactions transactions;
    private final Writing writing;

    /** @param other the model of the other side */
    public RowLinks(JoinedRow row, ModelType<?, K, ?> other, Transactions transactions, Writing writing) {
        this.row = row;
        this.other = other;
        this.transactions = transactions;
        this.writing = writing;
    }

    /** Returns the keys of the other side, in their order. */
    public List<K> keys() {
        return run("read", links -> links.keys(other::readKey));
    }

    public long count() {
        return run("read", OpenLinks::count);
    }

    /** Whether there is a link to a key. */
    public boolean contains(List<Object> key) {
        return run("read", links -> links.contains(key));
    }

    /** Adds a link to each of some keys that has none, and returns how many. */
    public long add(Collection<List<Object>> keys) {
        DistinctKeys wanted = distinct(keys);
        return wanted.areNone()
                ? 0
                : tried(links -> links.add(wanted.without(links.linked(wanted))), links -> links.addOneByOne(wanted));
    }

    /** Removes the links to some keys, and returns how many there were. */
    public long remove(Collection<List<Object>> keys) {
        DistinctKeys unwanted = distinct(keys);
        return unwanted.areNone() ? 0 : run("delete", links -> links.remove(unwanted));
    }

    /** Removes all links, and returns how many there were. */
    public long clear() {
        return run("delete", OpenLinks::clear);
    }

    /** Removes the links to all but some keys, and adds those that are missing; returns how many it added and removed. */
    public Change set(Collection<List<Object>> keys) {
        DistinctKeys wanted = distinct(keys);
        return tried(links -> set(wanted, links, links::add), links -> set(wanted, links, links::addOneByOne));
    }

    private DistinctKeys distinct(Collection<List<Object>> keys) {
        return DistinctKeys.of(other.table().key(), keys);
    }

    private static Change set(DistinctKeys wanted, OpenLinks links, Function<DistinctKeys, Long> add) {
        DistinctKeys linked = links.linked();
        long removed = links.remove(linked.without(wanted));
        return new Change(add.apply(wanted.without(linked)), removed);
    }

    /** One transaction around all tries, since whoever runs the caller's may not let go on one that it saw fail. */
    private <R> R tried(Function<OpenLinks, R> first, Function<OpenLinks, R> again) {
        return transactions.join(writing.retry(), joined -> {
            Function<OpenLinks, R> work = first;
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                try {
                    return run("insert", work, joined);
                } catch (UniqueValueException taken) {
                    requireUsable(taken);
                    work = again;
                }
            }
            return run("insert", work, joined);
        });
    }

    private static void requireUsable(UniqueValueException taken) {
        if (taken.transactionState() != TransactionState.USABLE) {
            throw taken;
        }
    }

    private <R> R run(String step, Function<OpenLinks, R> work) {
        return run(step, work, transactions);
    }

    private <R> R run(String step, Function<OpenLinks, R> work, Transactions within) {
        Task task = new Task(row.join().table().label(), step);
        return within.run(writing.retry(), session -> work.apply(open(session.during(task))));
    }

    private OpenLinks open(Session session) {
        Table table = other.table();
        Reference toOther = row.join().toOther(table);
        LinkedRows rows = new LinkedRows(row, toOther, writing);
        return new OpenLinks(new LinkStatements(row, toOther, session.dialect()), table.key(), rows, session);
    }

    /** What setting links has done. */
    public record Change(long added, long removed) {}
}
