package dev.expunge.internal.transaction;

import dev.expunge.internal.jdbc.Session;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Transactions of a database that, on a thread to which a running one is lent, are parts of that one. Another connection
 * would wait there for the locks of its own thread.
 */
public final class LentTransactions implements Transactions {

    private final Transactions own;
    private final ThreadLocal<Optional<Transactions>> lent;

    public LentTransactions(Transactions own) {
        this(own, ThreadLocal.withInitial(Optional::empty));
    }

    private LentTransactions(Transactions own, ThreadLocal<Optional<Transactions>> lent) {
        this.own = own;
        this.lent = lent;
    }

    @Override
    public boolean areOurs() {
        return current().areOurs();
    }

    @Override
    public <R> R within(Retry retry, Function<OpenTransaction, R> work) {
        return current().within(retry, work);
    }

    @Override
    public <R> R read(Function<Session, R> work) {
        return current().read(work);
    }

    @Override
    public <R> Stream<R> stream(Function<Session, Stream<R>> work) {
        return current().stream(work);
    }

    /** What is joined lends its transactions to the same threads as the database that it was made of. */
    @Override
    public <R> R join(Retry retry, Function<Transactions, R> work) {
        return current().join(retry, joined -> work.apply(new LentTransactions(joined, lent)));
    }

    /** Runs work on this thread that finds a running transaction wherever it asks for one. */
    public void lend(OpenTransaction running, Runnable work) {
        Optional<Transactions> before = lent.get();
        running.share(shared -> {
            lent.set(Optional.of(shared));
            try {
                work.run();
            } finally {
                putBack(before);
            }
            return running;
        });
    }

    private void putBack(Optional<Transactions> before) {
        if (before.isPresent()) {
            lent.set(before);
        } else {
            lent.remove();
        }
    }

    private Transactions current() {
        return lent.get().orElse(own);
    }
}
