package dev.expunge.spi;

import java.util.List;
import java.util.Optional;

/**
 * The table of a model, or a join table, as data.
 *
 * @param model the model's qualified name; the table's own name for a join table
 * @param schema schema in the database, unquoted
 * @param name name in the database, unquoted
 * @param columns all columns, in the order of the model's fields
 * @param key the columns of the primary key, in order
 * @param keyGenerated whether the database assigns the key at insert
 * @param version the column that every update of a row increments, if there is one
 * @param marks the columns that mark a row as deleted, if the model is soft-deletable
 */
public record Table(
        String model,
        Optional<String> schema,
        String name,
        List<Column<?>> columns,
        List<Column<?>> key,
        boolean keyGenerated,
        Optional<Column<?>> version,
        Optional<Marks> marks) {

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** Returns a table without schema, columns, key, version and marks, to be completed by the methods below. */
    public static Table of(String model, String name) {
        return new Table(
                model, Optional.empty(), name, List.of(), List.of(), false, Optional.empty(), Optional.empty());
    }

    public Table inSchema(String schemaName) {
        return new Table(model, Optional.of(schemaName), name, columns, key, keyGenerated, version, marks);
    }

    public Table withColumns(Column<?>... all) {
        return new Table(model, schema, name, List.of(all), key, keyGenerated, version, marks);
    }

    public Table withKey(Column<?>... keyColumns) {
        return new Table(model, schema, name, columns, List.of(keyColumns), false, version, marks);
    }

    public Table withGeneratedKey(Column<?> keyColumn) {
        return new Table(model, schema, name, columns, List.of(keyColumn), true, version, marks);
    }

    public Table withVersion(Column<?> versionColumn) {
        return new Table(model, schema, name, columns, key, keyGenerated, Optional.of(versionColumn), marks);
    }

    public Table withMarks(Marks chosen) {
        return new Table(model, schema, name, columns, key, keyGenerated, version, Optional.of(chosen));
    }

    /** Whether a delete marks its rows instead of removing them. */
    public boolean isSoftDeletable() {
        return marks.isPresent();
    }

    /** Whether a column is one that marks rows, which a field of the class may read and nobody but a delete writes. */
    public boolean isMark(Column<?> column) {
        return marks.stream()
                .flatMap(all -> all.columns().stream())
                .anyMatch(mark -> mark.name().equals(column.name()));
    }

    /** Returns what messages and reports call its rows: the model's name without its package, or a join table's name. */
    public String label() {
        if (model.equals(name)) {
            return name;
        }
        int start = 0;
        while (start < model.length() && !Character.isUpperCase(model.charAt(start))) {
            int dot = model.indexOf('.', start);
            if (dot < 0) {
                break;
            }
            start = dot + 1;
        }
        return model.substring(start);
    }
}
