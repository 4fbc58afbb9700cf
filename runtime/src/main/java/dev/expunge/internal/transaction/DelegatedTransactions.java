package dev.expunge.internal.transaction;

import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.UnknownCommitException;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs work in transactions that a runner of the caller's begins and ends. What fails is never tried again: only the
 * runner knows what else its transaction holds.
 */
final class DelegatedTransactions implements Transactions {

    private final TransactionRunner runner;
    private final SessionSettings settings;

    DelegatedTransactions(TransactionRunner runner, SessionSettings settings) {
        this.runner = runner;
        this.settings = settings;
    }

    /** The runner may well begin one for each piece of work, and may as well not. */
    @Override
    public boolean areOurs() {
        return false;
    }

    @Override
    public <R> R within(Retry retry, Function<OpenTransaction, R> work) {
        return delegate(joined -> joined.within(Retry.NEVER, work));
    }

    @Override
    public <R> R join(Retry retry, Function<Transactions, R> work) {
        return delegate(joined -> joined.join(work));
    }

    /** Reads everything before it returns: the runner's transaction does not outlive its work. */
    @Override
    public <R> Stream<R> stream(Function<Session, Stream<R>> work) {
        return run(session -> {
                    try (Stream<R> rows = work.apply(session)) {
                        List<R> read = rows.toList();
                        return read;
                    }
                })
                .stream();
    }

    private <R> R delegate(Function<Transactions, R> work) {
        try {
            return runner.run(connection -> work.apply(joining(connection)));
        } catch (ExpungeException failure) {
            if (failure.transactionState() == TransactionState.USABLE) {
                failure.concluded(TransactionState.MUST_ROLL_BACK, failure.isRetryable());
            }
            throw failure;
        }
    }

    private Transactions joining(Connection connection) {
        return new JdbcTransactions(new BorrowedConnection(connection, this::afterCommit), settings);
    }

    private void afterCommit(Runnable action) {
        try {
            runner.afterCommit(action);
        } catch (UnsupportedOperationException nobodyTells) {
            throw new UnknownCommitException();
        }
    }
}
