package dev.expunge.it.race;

import dev.expunge.DatabaseSettings;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.it.database.Pool;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Does one piece of work in a transaction; what it throws has left no trace. */
@FunctionalInterface
interface Caller {

    <R> R call(Function<ApiaryManagers, R> work) throws SQLException;

    /** Returns the caller that leaves transactions to the library. */
    static Caller ofOwnTransactions(Pool pool, UnaryOperator<DatabaseSettings> settings) {
        ApiaryManagers apiary = ApiaryManagers.on(settings.apply(DatabaseSettings.of(pool)));
        return new Caller() {
            @Override
            public <R> R call(Function<ApiaryManagers, R> work) {
                return work.apply(apiary);
            }
        };
    }

    /** Returns the caller whose own transactions have read before, and see what there was when they did. */
    static Caller ofSnapshots(Pool pool) {
        return new Caller() {
            @Override
            public <R> R call(Function<ApiaryManagers, R> work) throws SQLException {
                Connection connection = pool.acquire();
                try {
                    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                    connection.setAutoCommit(false);
                    return callOn(connection, work);
                } finally {
                    connection.setAutoCommit(true);
                    pool.release(connection);
                }
            }
        };
    }

    private static <R> R callOn(Connection connection, Function<ApiaryManagers, R> work) throws SQLException {
        try {
            ApiaryManagers apiary = ApiaryManagers.on(connection);
            apiary.hive().all().exists();
            R result = work.apply(apiary);
            connection.commit();
            return result;
        } catch (ExpungeException failure) {
            if (failure.transactionState() != TransactionState.ALREADY_ROLLED_BACK) {
                connection.rollback();
            }
            throw failure;
        }
    }
}
