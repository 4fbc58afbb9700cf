package dev.expunge.internal.transaction;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.SessionSettings;

/** Asks a database once which product it is. */
public final class DialectDetector {

    private DialectDetector() {}

    /**
     * Returns the dialect of the product that a connection's driver reports; unknown ones get the pessimistic one.
     *
     * @param showsValues whether an exception may show values of statements that others have sent before
     */
    public static Dialect detect(TransactionSource source, boolean showsValues) {
        Reporting reporting = new Reporting(statement -> {}, showsValues);
        SessionSettings careful = new SessionSettings(new StandardDialect("unknown"), reporting, 1);
        return named(source.with(careful).run(Session::productName));
    }

    private static Dialect named(String product) {
        return switch (product) {
            case "H2" -> new H2Dialect();
            case "PostgreSQL" -> new PostgreSqlDialect();
            default -> new StandardDialect(product);
        };
    }
}
