package dev.expunge.internal.query;

import dev.expunge.error.NullValueException;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.spi.Column;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a record writes into some of its table's columns, as parameters. */
final class WrittenRow implements RowWriter {

    private final Table table;
    private final List<Column<?>> columns;
    private final List<Parameter> parameters = new ArrayList<>();

    /**
     * @param columns the columns that are kept, in table order
     */
    WrittenRow(Table table, List<Column<?>> columns) {
        this.table = table;
        this.columns = columns;
    }

    @Override
    public <T> void set(Column<T> column, @Nullable T value) {
        if (parameters.size() == columns.size()
                || !columns.get(parameters.size()).equals(column)) {
            return;
        }
        if (value == null && !column.nullable()) {
            throw new NullValueException(table.label() + "." + column.field());
        }
        parameters.add(Parameter.of(column, value));
    }

    /** Returns one parameter for each column that is kept. */
    List<Parameter> parameters() {
        if (parameters.size() < columns.size()) {
            throw new IllegalStateException(table.model() + " did not write the column "
                    + columns.get(parameters.size()).name());
        }
        return parameters;
    }
}
