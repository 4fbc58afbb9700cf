/** Runs deletion plans over JDBC. */
module dev.expunge {
    requires transitive dev.expunge.annotation;
    requires transitive java.sql;
    requires static org.jspecify;
}
