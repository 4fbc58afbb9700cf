package dev.expunge.processor.schema;

/** PostgreSQL. */
final class PostgreSqlDialect extends Dialect {

    PostgreSqlDialect() {
        super("PostgreSQL", "postgresql");
    }

    @Override
    String identifier(String identifier) {
        return ReservedWords.POSTGRESQL.contains(identifier)
                ? Identifiers.quoted(identifier)
                : super.identifier(identifier);
    }

    @Override
    String text(ColumnType type) {
        return type.length() > 0 ? "varchar(" + type.length() + ")" : "text";
    }

    @Override
    String decimal(ColumnType type) {
        return "numeric";
    }

    @Override
    String bytes(ColumnType type) {
        return "bytea";
    }

    @Override
    String time() {
        return "time";
    }

    @Override
    String dateTime() {
        return "timestamp";
    }

    @Override
    String moment() {
        return "timestamp with time zone";
    }

    @Override
    String deferrable() {
        return " DEFERRABLE";
    }

    @Override
    boolean indexesPartially() {
        return true;
    }

    @Override
    String randomUuid() {
        return "gen_random_uuid()";
    }

    @Override
    String json() {
        return "jsonb";
    }
}
