package dev.expunge.internal.deletion;

import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** A model whose records are the values of their rows, in the order of the columns; its key is the first of them. */
public final class RowModel extends ModelType<List<Object>, List<Object>, Object> {

    public RowModel(Table table) {
        super(table, path -> path, "");
    }

    @Override
    public List<Object> read(Row row) {
        List<Object> values = new ArrayList<>();
        for (Column<?> column : table().columns()) {
            values.add(column.nullable() ? row.optional(column) : row.required(column));
        }
        return values;
    }

    @Override
    public void write(List<Object> record, RowWriter writer) {
        throw new UnsupportedOperationException("Rows are inserted by statements of the tests");
    }

    @Override
    public List<Object> readKey(Row row) {
        throw new UnsupportedOperationException("A delete reads whole rows, or the columns of their keys");
    }

    @Override
    public List<Object> keyValues(List<Object> key) {
        return key;
    }

    @Override
    public Optional<List<Object>> keyOf(List<Object> record) {
        return Optional.of(record.subList(0, table().key().size()));
    }

    @Override
    public OptionalLong versionOf(List<Object> record) {
        return table().version().stream()
                .map(version -> record.get(table().columns().indexOf(version)))
                .filter(Objects::nonNull)
                .mapToLong(version -> ((Number) version).longValue())
                .findFirst();
    }
}
