package dev.expunge.internal.deletion;

import dev.expunge.jdbc.ConnectionSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Connections of a real database, some of whose calls that reach the database fail. */
public final class FailingConnections implements ConnectionSource {

    private static final Set<String> FATEFUL = Set.of("executeQuery", "executeUpdate", "executeBatch", "commit");

    private final DataSource dataSource;
    private final int period;
    private final String sqlState;
    private int callsUntilFailure;
    private int failuresLeft;
    private int open;

    /** One call fails with an SQLSTATE of no meaning; none, if its number is negative. */
    FailingConnections(DataSource dataSource, int callsUntilFailure) {
        this(dataSource, callsUntilFailure, 1, "58000");
    }

    /** The n-th call fails, and as often as it takes the n-th after each failure. */
    public FailingConnections(DataSource dataSource, int callsUntilFailure, int failures, String sqlState) {
        this.dataSource = dataSource;
        this.period = callsUntilFailure;
        this.sqlState = sqlState;
        this.callsUntilFailure = callsUntilFailure;
        this.failuresLeft = failures;
    }

    /** Returns how many connections were acquired and not released. */
    int open() {
        return open;
    }

    /** Whether the failing call was reached. */
    boolean hasFailed() {
        return callsUntilFailure <= 0;
    }

    @Override
    public Connection acquire() throws SQLException {
        open++;
        return proxy(Connection.class, dataSource.getConnection());
    }

    @Override
    public void release(Connection connection) throws SQLException {
        open--;
        connection.close();
    }

    private <T> T proxy(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (FATEFUL.contains(method.getName()) && --callsUntilFailure == 0) {
            if (--failuresLeft > 0) {
                callsUntilFailure = period;
            }
            throw new SQLException("injected", sqlState, 7);
        }
        try {
            Object result = method.invoke(target, arguments);
            return result instanceof PreparedStatement statement ? proxy(PreparedStatement.class, statement) : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
