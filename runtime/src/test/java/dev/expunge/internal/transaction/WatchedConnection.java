package dev.expunge.internal.transaction;

import dev.expunge.jdbc.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** A connection of a real database that keeps what became of its transaction, and refuses what a test says. */
final class WatchedConnection implements ConnectionSource {

    private static final Set<String> KEPT = Set.of(
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint",
            "close",
            "setAutoCommit",
            "setTransactionIsolation");

    private final Connection target;
    private final Connection watched;
    private final List<String> calls = new ArrayList<>();
    private final Map<String, SQLException> refused = new HashMap<>();

    WatchedConnection(DataSource dataSource) throws SQLException {
        this.target = dataSource.getConnection();
        Class<?>[] types = {Connection.class};
        this.watched = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), types, (proxy, method, arguments) -> call(method, arguments));
    }

    /** Returns the connection in the state of a caller's, in a transaction, before anything is kept. */
    Connection inTransaction(int isolation) throws SQLException {
        target.setTransactionIsolation(isolation);
        target.setAutoCommit(false);
        return watched;
    }

    /** Returns what was asked of the connection: the names of methods, with their argument where it is a setting. */
    List<String> calls() {
        return calls;
    }

    /** Lets each further call of a method fail. */
    void refuse(String method, String sqlState) {
        refused.put(method, new SQLException(method + " is refused", sqlState));
    }

    /** Lets a method work again. */
    void permit(String method) {
        refused.remove(method);
    }

    @Override
    public Connection acquire() {
        calls.add("acquire");
        return watched;
    }

    @Override
    public void release(Connection connection) {
        calls.add("release");
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (KEPT.contains(name)) {
            calls.add(name.startsWith("set") && arguments != null ? name + " " + arguments[0] : name);
        }
        if (refused.containsKey(name)) {
            throw refused.get(name);
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
