package dev.expunge.processor.schema;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.ValueKind;
import java.util.Optional;

/** MariaDB, from 10.7 on. It indexes no text without a length, and keeps no time zones: moments are in UTC. */
final class MariaDbDialect extends Dialect {

    private static final int INDEXED_LENGTH = 255;

    MariaDbDialect() {
        super("MariaDB", "mariadb");
    }

    @Override
    String identifier(String identifier) {
        boolean plain = Identifiers.isPlain(identifier) && !ReservedWords.MARIADB.contains(identifier);
        return plain ? identifier : "`" + identifier.replace("`", "``") + "`";
    }

    @Override
    String single() {
        return "float";
    }

    @Override
    String text(ColumnType type) {
        return sized(type).map(length -> "varchar(" + length + ")").orElse("longtext");
    }

    @Override
    String decimal(ColumnType type) {
        return type.kind() == ValueKind.BIG_INTEGER ? "numeric(65)" : "numeric(65, 30)";
    }

    @Override
    String bytes(ColumnType type) {
        return sized(type).map(length -> "varbinary(" + length + ")").orElse("longblob");
    }

    @Override
    String time() {
        return "time(6)";
    }

    @Override
    String dateTime() {
        return "datetime(6)";
    }

    @Override
    String moment() {
        return "datetime(6)";
    }

    @Override
    String countedKey(ColumnType type) {
        return type(type) + " NOT NULL AUTO_INCREMENT PRIMARY KEY";
    }

    @Override
    String randomUuid() {
        return "uuid()";
    }

    @Override
    Literals literals() {
        return new MariaDbLiterals();
    }

    @Override
    boolean indexesForeignKeys() {
        return true;
    }

    @Override
    Optional<String> objection(SchemaTable table, ForeignKey key) {
        if (key.onDelete() == OnDelete.DB_SET_DEFAULT) {
            return Optional.of("InnoDB has no ON DELETE SET DEFAULT");
        }
        if (table.name().schema().isPresent() && key.parent().schema().isEmpty()) {
            return Optional.of("without a schema, MariaDB looks for it in that of its child");
        }
        return super.objection(table, key);
    }

    /** Other engines accept foreign keys and forget them. */
    @Override
    String tableOptions() {
        return " ENGINE = InnoDB";
    }

    private static Optional<Integer> sized(ColumnType type) {
        if (type.length() > 0) {
            return Optional.of(type.length());
        }
        return type.indexed() ? Optional.of(INDEXED_LENGTH) : Optional.empty();
    }
}
