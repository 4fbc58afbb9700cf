package dev.expunge.internal.transaction;

import dev.expunge.error.TransactionLostException;
import dev.expunge.error.TransactionState;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One transaction that several pieces of work share. When it is closed, what the work kept of it can
 * do nothing any more: its connection may be somebody else's by then.
 */
final class SharedTransaction implements Beginning, AutoCloseable {

    private final Transaction transaction;
    private Optional<Throwable> loss = Optional.empty();
    private boolean open = true;

    SharedTransaction(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Transaction begin() throws SQLException {
        if (!open) {
            throw new IllegalStateException(
                    "This transaction has ended. Use what inTransaction(...) hands over inside of it only.");
        }
        requireIntact();
        return JoinedTransaction.join(transaction.connection(), transaction.afterCommit()::add);
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public TransactionState stateIfImpossible() {
        return TransactionState.MUST_ROLL_BACK;
    }

    @Override
    public void lost(Throwable failure) {
        loss = Optional.of(Aftermath.first(failure));
    }

    /** Throws the failure that ended the transaction, which somebody has caught as if it could go on. */
    void requireIntact() {
        if (loss.isPresent()) {
            throw new TransactionLostException(loss.get());
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
