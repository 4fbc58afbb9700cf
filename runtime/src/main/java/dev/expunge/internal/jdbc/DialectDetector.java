package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import java.sql.SQLException;

/** Asks a database once which product it is. */
public final class DialectDetector {

    private DialectDetector() {}

    /** Returns the dialect of the product that a connection's driver reports; unknown ones get the pessimistic one. */
    public static Dialect detect(TransactionSource source) {
        try {
            Transaction transaction = source.begin();
            try {
                return named(transaction.connection().getMetaData().getDatabaseProductName());
            } finally {
                giveBack(transaction);
            }
        } catch (SQLException failure) {
            throw new ErrorTranslator(new StandardDialect("unknown")).connecting(failure);
        }
    }

    private static void giveBack(Transaction transaction) throws SQLException {
        try {
            transaction.undo();
        } finally {
            transaction.leave();
        }
    }

    private static Dialect named(String product) {
        return switch (product) {
            case "H2" -> new H2Dialect();
            case "PostgreSQL" -> new PostgreSqlDialect();
            default -> new StandardDialect(product);
        };
    }
}
