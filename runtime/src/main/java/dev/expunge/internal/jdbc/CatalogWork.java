package dev.expunge.internal.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Something that is read from the database's own catalogue. */
@FunctionalInterface
public interface CatalogWork<R> {

    R read(DatabaseMetaData database) throws SQLException;
}
