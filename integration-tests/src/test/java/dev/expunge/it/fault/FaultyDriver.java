package dev.expunge.it.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * A real database's driver that throws where it is told to, and knows what was not given back as it was. A call counts if
 * it may throw an {@link SQLException}.
 */
final class FaultyDriver {

    private static final List<Class<?>> WRAPPED = List.of(Connection.class, Statement.class, ResultSet.class);

    private final DataSource real;
    private final List<String> calls = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private int open;
    private int closedInTransaction;

    FaultyDriver(DataSource real) {
        this.real = real;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, real);
    }

    /** Begins to count anew, and fails as it is told from now on. */
    void fail(Fault next) {
        fault = next;
        calls.clear();
    }

    /** Returns the calls since it was told how to fail, each as {@code Connection.commit}. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** Returns how many connections are open. */
    int open() {
        return open;
    }

    /** Returns how many connections were closed while they were not in auto-commit mode. */
    int closedInTransaction() {
        return closedInTransaction;
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(type, target, method, arguments)));
    }

    private Object call(Class<?> type, Object target, Method method, Object[] arguments) throws Throwable {
        if (!Arrays.asList(method.getExceptionTypes()).contains(SQLException.class)) {
            return invoke(target, method, arguments);
        }
        calls.add(type.getSimpleName() + "." + method.getName());
        if (method.getName().equals("close")) {
            close(target);
        }
        fault.strike(calls);
        Object result = invoke(target, method, arguments);
        open += target instanceof DataSource && result instanceof Connection ? 1 : 0;
        return wrapped(method.getReturnType(), result);
    }

    private Object wrapped(Class<?> type, Object result) {
        boolean isWrapped = WRAPPED.stream().anyMatch(each -> each.isAssignableFrom(type));
        return isWrapped && result != null ? proxy(type, result) : result;
    }

    /** What fails to close is closed all the same: else the driver would leak and not who uses it. */
    private void close(Object target) throws Exception {
        if (target instanceof Connection connection && !connection.isClosed()) {
            open--;
            closedInTransaction += connection.getAutoCommit() ? 0 : 1;
        }
        ((AutoCloseable) target).close();
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /**
     * Which calls fail.
     *
     * @param nth the number of the first call that does, from 1
     * @param methods the methods that are counted, as {@link #calls()} names them, or none for all
     * @param afterwards the methods that fail from then on
     * @param sqlState what the driver says that it is; 58000 is a system error that no dialect retries
     */
    record Fault(int nth, List<String> methods, List<String> afterwards, String sqlState) {

        static final Fault NONE = at(0);

        /** Fails the n-th call of some methods, or of any. */
        static Fault at(int nth, String... methods) {
            return new Fault(nth, List.of(methods), List.of(), "58000");
        }

        /** Fails these methods as well, once it has failed. */
        Fault thenAlways(String... others) {
            return new Fault(nth, methods, List.of(others), sqlState);
        }

        Fault withState(String state) {
            return new Fault(nth, methods, afterwards, state);
        }

        private void strike(List<String> calls) throws SQLException {
            String last = calls.get(calls.size() - 1);
            long counted = calls.stream().filter(this::isCounted).count();
            boolean isNow = counted == nth && isCounted(last);
            boolean isAfterwards = counted >= nth && afterwards.contains(last);
            if (isNow || isAfterwards) {
                throw new SQLException("injected at " + last, sqlState, 7);
            }
        }

        private boolean isCounted(String call) {
            return methods.isEmpty() || methods.contains(call);
        }
    }
}
