package dev.expunge.it.keys;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A model of two columns, whose records are lists of their values and whose first column is the key. */
final class KeyedModel extends ModelType<List<Object>, Object, Path> {

    KeyedModel(Table table) {
        super(table, path -> path, "keyed");
    }

    @Override
    public List<Object> read(Row row) {
        return Arrays.asList(
                row.required(table().columns().get(0)),
                row.optional(table().columns().get(1)));
    }

    @Override
    @SuppressWarnings("unchecked") // the test puts values of the columns' own types into its records
    public void write(List<Object> record, RowWriter writer) {
        for (int position = 0; position < record.size(); position++) {
            writer.set((Column<Object>) table().columns().get(position), record.get(position));
        }
    }

    @Override
    public Object readKey(Row row) {
        return row.required(table().columns().get(0));
    }

    @Override
    public List<Object> keyValues(Object key) {
        return List.of(key);
    }

    @Override
    public Optional<Object> keyOf(List<Object> record) {
        return Optional.of(record.get(0));
    }

    /** The manager of such a model. */
    static final class Rows extends Manager<List<Object>, Object, Path> {
        Rows(KeyedModel type, Database database) {
            super(type, database);
        }
    }
}
