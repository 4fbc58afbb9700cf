package dev.expunge.internal.transaction;

import dev.expunge.internal.jdbc.JdbcSession;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.SessionSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Hands a transaction over to the work in it, without the means to end it. */
final class JdbcOpenTransaction implements OpenTransaction {

    private final Transaction transaction;
    private final SessionSettings settings;
    private final Session session;

    JdbcOpenTransaction(Transaction transaction, SessionSettings settings) {
        this.transaction = transaction;
        this.settings = settings;
        this.session = JdbcSession.on(transaction.connection(), settings);
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public <R> R share(Function<Transactions, R> work) {
        try (SharedTransaction shared = new SharedTransaction(transaction)) {
            R result = work.apply(new JdbcTransactions(shared, settings));
            shared.requireIntact();
            return result;
        }
    }

    @Override
    public boolean seesOneSnapshot() {
        try {
            return !transaction.isOurs()
                    && transaction.connection().getTransactionIsolation() >= Connection.TRANSACTION_REPEATABLE_READ;
        } catch (SQLException failure) {
            throw settings.errors().connecting(failure);
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        transaction.afterCommit().add(action);
    }
}
