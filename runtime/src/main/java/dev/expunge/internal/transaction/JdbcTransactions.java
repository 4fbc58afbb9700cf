package dev.expunge.internal.transaction;

import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.internal.jdbc.JdbcSession;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.SessionSettings;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs work in transactions that are begun on JDBC connections. */
final class JdbcTransactions implements Transactions {

    private final Beginning beginning;
    private final SessionSettings settings;
    private final Aftermath aftermath;

    JdbcTransactions(Beginning beginning, SessionSettings settings) {
        this.beginning = beginning;
        this.settings = settings;
        this.aftermath = new Aftermath(beginning, settings);
    }

    @Override
    public boolean areOurs() {
        try {
            return beginning.isOurs();
        } catch (SQLException failure) {
            throw impossible(failure);
        }
    }

    @Override
    public <R> R read(Function<Session, R> work) {
        return settings.dialect().readsOneSnapshot()
                ? new JdbcTransactions(beginning.ofOneSnapshot(), settings).run(work)
                : run(work);
    }

    @Override
    public <R> R join(Retry retry, Function<Transactions, R> work) {
        return within(retry, transaction -> transaction.share(work));
    }

    @Override
    public <R> R within(Retry retry, Function<OpenTransaction, R> work) {
        int tries = 1;
        while (true) {
            Transaction transaction = begin();
            try {
                return runIn(transaction, retry, work);
            } catch (ExpungeException failure) {
                if (!isUndone(transaction, failure) || !retry.again(failure, tries)) {
                    throw failure;
                }
                tries++;
            }
        }
    }

    private <R> R runIn(Transaction transaction, Retry retry, Function<OpenTransaction, R> work) {
        R result;
        try {
            result = work.apply(new JdbcOpenTransaction(transaction, settings));
            keep(transaction);
        } catch (Throwable failure) {
            aftermath.of(failure, transaction, retry);
            throw failure;
        }
        leave(transaction);
        if (transaction.isOurs()) {
            transaction.afterCommit().run();
        }
        return result;
    }

    /** Whether it is ours to repeat, and nothing of it is left that a new try would meet. */
    private static boolean isUndone(Transaction transaction, ExpungeException failure) {
        return transaction.isOurs() && failure.transactionState() == TransactionState.ALREADY_ROLLED_BACK;
    }

    @Override
    public <R> Stream<R> stream(Function<Session, Stream<R>> work) {
        Transaction transaction = begin();
        try {
            Stream<R> stream = work.apply(JdbcSession.on(transaction.connection(), settings));
            Transaction goesOn = whileStreaming(transaction);
            return stream.onClose(() -> finish(goesOn));
        } catch (Throwable failure) {
            aftermath.of(failure, transaction, Retry.NEVER);
            throw failure;
        }
    }

    private Transaction begin() {
        try {
            return beginning.begin();
        } catch (SQLException failure) {
            throw impossible(failure);
        }
    }

    private DatabaseException impossible(SQLException failure) {
        DatabaseException refusal = settings.errors().connecting(failure);
        refusal.concluded(beginning.stateIfImpossible(), false);
        if (refusal.transactionState() != TransactionState.USABLE) {
            beginning.lost(refusal);
        }
        return refusal;
    }

    private Transaction whileStreaming(Transaction transaction) {
        try {
            return transaction.whileStreaming();
        } catch (SQLException failure) {
            throw transaction.isOurs()
                    ? settings.errors().committing(failure)
                    : settings.errors().releasing(failure);
        }
    }

    private void finish(Transaction transaction) {
        try {
            keep(transaction);
        } catch (Throwable failure) {
            aftermath.of(failure, transaction, Retry.NEVER);
            throw failure;
        }
        leave(transaction);
    }

    private void keep(Transaction transaction) {
        try {
            transaction.keep();
        } catch (SQLException failure) {
            throw transaction.isOurs()
                    ? settings.errors().committing(failure)
                    : settings.errors().releasing(failure);
        }
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
