package dev.expunge.processor.schema;

import dev.expunge.processor.model.TableDescriptor;
import java.util.Optional;

/** SQLite. Dates and times are texts; a schema is a database that is attached under its name. */
final class SqliteDialect extends Dialect {

    SqliteDialect() {
        super("SQLite", "sqlite");
    }

    @Override
    String identifier(String identifier) {
        return ReservedWords.SQLITE.contains(identifier)
                ? Identifiers.quoted(identifier)
                : super.identifier(identifier);
    }

    /** A foreign key stays within an attached database, and must not name it. */
    @Override
    String parent(SchemaTable child, TableDescriptor parent) {
        return identifier(parent.name());
    }

    /** The index names the attached database, and its table must not. */
    @Override
    String index(String name, TableDescriptor table) {
        return table(new TableDescriptor(table.schema(), name));
    }

    @Override
    String indexed(TableDescriptor table) {
        return identifier(table.name());
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
        return "blob";
    }

    @Override
    String json() {
        return "text";
    }

    @Override
    String uuid() {
        return "text";
    }

    @Override
    String date() {
        return "text";
    }

    @Override
    String time() {
        return "text";
    }

    @Override
    String dateTime() {
        return "text";
    }

    @Override
    String moment() {
        return "text";
    }

    /** Without AUTOINCREMENT, the key of a deleted row is given to the next one. */
    @Override
    String countedKey(ColumnType type) {
        return "integer NOT NULL PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    boolean indexesPartially() {
        return true;
    }

    @Override
    String randomUuid() {
        return "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a'"
                + " || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";
    }

    @Override
    Literals literals() {
        return new SqliteLiterals();
    }

    /** Tables may refer to tables that are not created yet. */
    @Override
    boolean altersConstraints() {
        return false;
    }

    @Override
    boolean createsSchemas() {
        return false;
    }

    @Override
    Optional<String> objection(SchemaTable table, ForeignKey key) {
        return table.name().schema().equals(key.parent().schema())
                ? super.objection(table, key)
                : Optional.of("SQLite has no constraints between attached databases");
    }
}
