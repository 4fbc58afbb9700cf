/** Queries typed models and runs their deletion plans over JDBC. */
module dev.expunge {
    requires transitive dev.expunge.annotation;
    requires transitive java.sql;
    // Generated code carries javax.annotation.processing.Generated, which tools look for.
    requires static transitive java.compiler;
    requires static org.jspecify;

    exports dev.expunge;
    exports dev.expunge.deletion;
    exports dev.expunge.dialect;
    exports dev.expunge.error;
    exports dev.expunge.error.database;
    exports dev.expunge.error.deletion;
    exports dev.expunge.field;
    exports dev.expunge.jdbc;
    exports dev.expunge.schema;
    exports dev.expunge.spi;
}
