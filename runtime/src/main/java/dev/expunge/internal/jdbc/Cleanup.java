package dev.expunge.internal.jdbc;

import java.sql.SQLException;

/** Puts things away after something failed, without hiding the failure. */
public final class Cleanup {

    private Cleanup() {}

    /**
     * Runs an action, and returns whether it succeeded; what it throws is kept as suppressed by the failure that came
     * first.
     */
    public static boolean after(Throwable failure, Action action) {
        try {
            action.run();
            return true;
        } catch (SQLException | RuntimeException second) {
            failure.addSuppressed(second);
            return false;
        }
    }

    /** Something that a driver may refuse. */
    public interface Action {
        void run() throws SQLException;
    }
}
