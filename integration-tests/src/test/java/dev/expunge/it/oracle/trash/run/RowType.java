package dev.expunge.it.oracle.trash.run;

import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A model whose records are states of rows. */
final class RowType extends ModelType<RowState, Integer, Path> {

    static final String FINGERPRINT = "trash";

    private final int model;
    private final Constraints constraints;

    RowType(int model, Table table, Constraints constraints) {
        super(table, path -> path, FINGERPRINT);
        this.model = model;
        this.constraints = constraints;
    }

    @Override
    public Constraints constraints() {
        return constraints;
    }

    /** Reads what is of interest to those who delete records: their keys, and which version they are. */
    @Override
    public RowState read(Row row) {
        List<OptionalInt> targets = new ArrayList<>();
        OptionalInt code = OptionalInt.empty();
        int id = 0;
        int version = 0;
        for (Column<?> column : table().columns()) {
            Integer value = (Integer) row.optional(column);
            OptionalInt number = value == null ? OptionalInt.empty() : OptionalInt.of(value);
            switch (column.field()) {
                case "id" -> id = number.orElseThrow();
                case "code" -> code = number;
                case "v" -> version = number.orElseThrow();
                default -> targets.add(number);
            }
        }
        return new RowState(new RowId(model, id), targets, code, version, 0);
    }

    @Override
    public void write(RowState record, RowWriter writer) {
        int reference = 0;
        for (Column<?> column : table().columns()) {
            switch (column.field()) {
                case "id" -> set(writer, column, OptionalInt.of(record.id().number()));
                case "code" -> set(writer, column, record.code());
                case "v" -> set(writer, column, OptionalInt.of(record.version()));
                default -> set(writer, column, record.targets().get(reference++));
            }
        }
    }

    @SuppressWarnings("unchecked") // all columns hold numbers
    private static void set(RowWriter writer, Column<?> column, OptionalInt value) {
        writer.set((Column<Integer>) column, value.isPresent() ? value.getAsInt() : null);
    }

    @Override
    public Optional<Integer> keyOf(RowState record) {
        return Optional.of(record.id().number());
    }

    @Override
    public OptionalLong versionOf(RowState record) {
        return table().version().isPresent() ? OptionalLong.of(record.version()) : OptionalLong.empty();
    }
}
