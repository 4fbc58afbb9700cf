package dev.expunge.internal.transaction;

import dev.expunge.internal.jdbc.Session;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs work in transactions: all of it happens, or none. Safe for use by several threads if its connections are. */
public interface Transactions {

    /** Whether each piece of work is a transaction of ours, which nobody else's work belongs to. */
    boolean areOurs();

    /** Runs work in one transaction, which is kept if the work returns, and undone if it throws. */
    default <R> R run(Function<Session, R> work) {
        return run(Retry.NEVER, work);
    }

    /** Does what {@link #run(Function)} does, and again after a failure where the transaction is ours to repeat. */
    default <R> R run(Retry retry, Function<Session, R> work) {
        return within(retry, transaction -> work.apply(transaction.session()));
    }

    /** Does what {@link #run(Retry, Function)} does, for work that shares its transaction or has to do after it. */
    <R> R within(Retry retry, Function<OpenTransaction, R> work);

    /**
     * Runs work that only reads in one transaction. All of it sees the same rows if the transaction is ours and the
     * database can do that for nothing.
     */
    default <R> R read(Function<Session, R> work) {
        return run(work);
    }

    /** Opens a stream in a transaction that ends when the stream is closed. */
    <R> Stream<R> stream(Function<Session, Stream<R>> work);

    /** Runs work that runs its own work in transactions within one, by what it is given. */
    default <R> R join(Function<Transactions, R> work) {
        return join(Retry.NEVER, work);
    }

    /** Does what {@link #join(Function)} does, and again after a failure where the transaction is ours to repeat. */
    <R> R join(Retry retry, Function<Transactions, R> work);
}
