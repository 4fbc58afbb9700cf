package dev.expunge.internal.jdbc;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs work in transactions: all of it happens, or none. Safe for use by several threads if its connections are. */
public final class Transactions {

    private final TransactionSource source;
    private final SessionSettings settings;

    public Transactions(TransactionSource source, SessionSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /** Runs work in one transaction, which is kept if the work returns, and undone if it throws. */
    public <R> R run(Function<Session, R> work) {
        Transaction transaction = begin();
        R result;
        try {
            result = work.apply(JdbcSession.on(transaction.connection(), settings));
            keep(transaction);
        } catch (Throwable failure) {
            abandon(transaction, failure);
            throw failure;
        }
        leave(transaction);
        return result;
    }

    /** Opens a stream in a transaction that ends when the stream is closed. */
    public <R> Stream<R> stream(Function<Session, Stream<R>> work) {
        Transaction transaction = begin();
        try {
            Stream<R> stream = work.apply(JdbcSession.on(transaction.connection(), settings));
            Transaction goesOn = whileStreaming(transaction);
            return stream.onClose(() -> finish(goesOn));
        } catch (Throwable failure) {
            abandon(transaction, failure);
            throw failure;
        }
    }

    private Transaction begin() {
        try {
            return source.begin();
        } catch (SQLException failure) {
            throw settings.errors().connecting(failure);
        }
    }

    private Transaction whileStreaming(Transaction transaction) {
        try {
            return transaction.whileStreaming();
        } catch (SQLException failure) {
            throw settings.errors().committing(failure);
        }
    }

    private void finish(Transaction transaction) {
        try {
            keep(transaction);
        } catch (Throwable failure) {
            abandon(transaction, failure);
            throw failure;
        }
        leave(transaction);
    }

    private void keep(Transaction transaction) {
        try {
            transaction.keep();
        } catch (SQLException failure) {
            throw settings.errors().committing(failure);
        }
    }

    private static void abandon(Transaction transaction, Throwable failure) {
        Cleanup.after(failure, transaction::undo);
        Cleanup.after(failure, transaction::leave);
    }

    /** The work is done: a connection that cannot be given back is its source's to notice, and must not look undone. */
    @SuppressWarnings("EmptyCatch")
    private static void leave(Transaction transaction) {
        try {
            transaction.leave();
        } catch (SQLException | RuntimeException ignored) {
            // as above
        }
    }
}
