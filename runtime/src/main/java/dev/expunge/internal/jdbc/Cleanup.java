package dev.expunge.internal.jdbc;

import java.sql.SQLException;

/** Puts things away after something failed, without hiding the failure. */
final class Cleanup {

    private Cleanup() {}

    /** Runs an action; what it throws is kept as suppressed by the failure that came first. */
    static void after(Throwable failure, Action action) {
        try {
            action.run();
        } catch (SQLException | RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** Something that a driver may refuse. */
    interface Action {
        void run() throws SQLException;
    }
}
