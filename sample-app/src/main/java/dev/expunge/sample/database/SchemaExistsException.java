package dev.expunge.sample.database;

/** There is a schema where the tour would create its own. */
public final class SchemaExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchemaExistsException(String schema) {
        super("A schema " + schema + " exists already. Nothing was touched; --replace drops it and everything in it.");
    }
}
