package dev.expunge.it.oracle.dynamic;

import dev.expunge.it.oracle.scenario.Keys;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.Versions;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A model whose records are their keys: all that a delete needs. */
public class DynamicModel extends ModelType<List<Object>, List<Object>, Path> {

    static final String FINGERPRINT = "dynamic";

    private final ModelSpec spec;

    DynamicModel(Table table, ModelSpec spec) {
        super(table, path -> path, FINGERPRINT);
        this.spec = spec;
    }

    /** Returns the number of the row that has a key. */
    final int number(List<Object> key) {
        return Keys.number(key, spec);
    }

    @Override
    public List<Object> read(Row row) {
        return readKey(row);
    }

    @Override
    public void write(List<Object> record, RowWriter writer) {
        throw new IllegalStateException("rows are written in SQL");
    }

    @Override
    public List<Object> readKey(Row row) {
        return table().key().stream()
                .<Object>map((Column<?> column) -> row.required(column))
                .toList();
    }

    @Override
    public List<Object> keyValues(List<Object> key) {
        return key;
    }

    @Override
    public Optional<List<Object>> keyOf(List<Object> record) {
        return Optional.of(record);
    }

    @Override
    public OptionalLong versionOf(List<Object> record) {
        return table().version().isPresent() ? OptionalLong.of(Versions.first(number(record))) : OptionalLong.empty();
    }
}
