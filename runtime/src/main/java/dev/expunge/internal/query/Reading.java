package dev.expunge.internal.query;

import dev.expunge.field.Output;
import dev.expunge.field.Projection;
import dev.expunge.internal.jdbc.RowLayout;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is read of each row that a selection names, and what is made of it.
 *
 * @param projection the columns of the result
 * @param layout the same columns, as the row's reader asks for them
 * @param read makes something of one row
 */
public record Reading<R>(Projection projection, RowLayout layout, Function<Row, R> read) {

    /** Reads whole records. */
    public static <M> Reading<M> ofRecords(ModelType<M, ?, ?> type) {
        return ofRecords(type, List.of());
    }

    /**
     * Reads whole records with parents of them.
     *
     * @param ways the references that lead to each parent
     */
    public static <M> Reading<M> ofRecords(ModelType<M, ?, ?> type, List<List<Reference>> ways) {
        Path root = Path.root(type.table());
        List<Output> outputs = new ArrayList<>();
        RowLayout layout = layOut(root, root, ways, outputs);
        return new Reading<>(new Projection(outputs, /* distinct= */ false), layout, type::read);
    }

    /** Reads keys. */
    public static <K> Reading<K> ofKeys(ModelType<?, K, ?> type) {
        Table table = type.table();
        return new Reading<>(Projection.of(table, table.key()), RowLayout.of(table.key()), type::readKey);
    }

    /** Reads columns, whose values are handed over in their order. */
    public static <R> Reading<R> ofColumns(List<Output> outputs, Function<List<Object>, R> make) {
        List<Column<?>> columns = new ArrayList<>();
        for (Output output : outputs) {
            String name = "column " + (columns.size() + 1);
            columns.add(Column.optional(name, name, output.expression().column().type()));
        }
        return new Reading<>(
                new Projection(outputs, /* distinct= */ false),
                RowLayout.of(columns),
                row -> make.apply(values(row, columns)));
    }

    /** Reads equal rows once. */
    public Reading<R> distinct() {
        return new Reading<>(projection.ofDistinctRows(), layout, read);
    }

    private static RowLayout layOut(Path root, Path path, List<List<Reference>> ways, List<Output> outputs) {
        List<Column<?>> columns = path.table().columns();
        outputs.addAll(Output.of(root, path, columns));
        Set<Reference> references = new LinkedHashSet<>();
        ways.stream().filter(way -> !way.isEmpty()).forEach(way -> references.add(way.get(0)));
        Map<String, RowLayout> parents = new LinkedHashMap<>();
        for (Reference reference : references) {
            List<List<Reference>> onwards = ways.stream()
                    .filter(way -> !way.isEmpty() && way.get(0).equals(reference))
                    .map(way -> way.subList(1, way.size()))
                    .toList();
            parents.put(reference.name(), layOut(root, path.follow(reference), onwards, outputs));
        }
        return new RowLayout(columns, parents);
    }

    private static List<Object> values(Row row, List<Column<?>> columns) {
        List<Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(row.optional(column)));
        return values;
    }
}
