package dev.expunge.processor.schema;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.Component;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.SoftDeletion;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from a graph which tables its models need. */
final class SchemaReader {

    private final ModelGraph graph;
    private final ColumnTypes types;
    private final Names names = new Names();
    private final Set<TypeName> created = new HashSet<>();

    private SchemaReader(ModelGraph graph) {
        this.graph = graph;
        this.types = new ColumnTypes(graph);
    }

    static Schema read(ModelGraph graph) {
        return new SchemaReader(graph).schema();
    }

    private Schema schema() {
        List<ModelDescriptor> inOrder = graph.parentsFirst(SchemaReader::orders).stream()
                .map(Component::models)
                .flatMap(List::stream)
                .toList();
        inOrder.forEach(model -> names.take(model.table().name()));
        graph.edges().forEach(edge -> edge.constraint().ifPresent(names::take));
        return new Schema(inOrder.stream().map(this::table).toList());
    }

    private static boolean orders(Edge edge) {
        return edge.onDelete() != OnDelete.DO_NOTHING;
    }

    private SchemaTable table(ModelDescriptor model) {
        created.add(model.type());
        List<SchemaColumn> columns = new ArrayList<>();
        for (FieldDescriptor field : model.fields()) {
            field.columns().forEach(column -> columns.add(column(model, field, column)));
        }
        model.softDeletion().ifPresent(marks -> columns.addAll(own(marks, columns)));
        return new SchemaTable(
                model.table(),
                columns,
                names(model.keyColumns()),
                uniques(model),
                foreignKeys(model),
                model.softDeletion().map(marks -> live(model, marks, columns)));
    }

    /** Returns the marks that no field is on. */
    private static List<SchemaColumn> own(SoftDeletion marks, List<SchemaColumn> fields) {
        return marks.columns().stream()
                .filter(mark ->
                        fields.stream().noneMatch(column -> column.name().equals(mark.name())))
                .map(mark -> new SchemaColumn(
                        mark.name(),
                        new ColumnType(mark.type().kind(), 0, 0, 0, false),
                        mark.nullable(),
                        false,
                        mark.nullable() ? "" : "false"))
                .toList();
    }

    private LiveRows live(ModelDescriptor model, SoftDeletion marks, List<SchemaColumn> columns) {
        String generated = "live";
        while (isTaken(generated, columns)) {
            generated += "_";
        }
        Optional<String> id = marks.deletionId().map(ColumnDescriptor::name);
        return new LiveRows(
                marks.deciding().name(),
                marks.flag().isPresent(),
                generated,
                id,
                id.map(column -> names.of(model.table(), List.of(column), "idx"))
                        .orElse(""));
    }

    private static boolean isTaken(String name, List<SchemaColumn> columns) {
        return columns.stream().anyMatch(column -> column.name().equalsIgnoreCase(name));
    }

    private SchemaColumn column(ModelDescriptor model, FieldDescriptor field, ColumnDescriptor column) {
        return new SchemaColumn(
                column.name(),
                types.of(model, field, column),
                column.nullable(),
                field.generated(),
                isFlag(model, column) ? "false" : written(column));
    }

    /** A row is born live, whoever inserts it. */
    private static boolean isFlag(ModelDescriptor model, ColumnDescriptor column) {
        return model.softDeletion()
                .flatMap(SoftDeletion::flag)
                .filter(column::equals)
                .isPresent();
    }

    /** The position of an enum's constant is known where the enum is, and not here: such a column has no default. */
    private static String written(ColumnDescriptor column) {
        return column.type().kind() == ValueKind.ORDINAL ? "" : column.options().defaultValue();
    }

    private List<UniqueKey> uniques(ModelDescriptor model) {
        return model.fields().stream()
                .flatMap(SchemaReader::uniqueColumns)
                .filter(columns -> !columns.equals(names(model.keyColumns())))
                .map(columns -> new UniqueKey(
                        names.of(model.table(), columns, "key"),
                        columns,
                        model.isSoftDeletable() && !isReferredTo(model, columns)))
                .toList();
    }

    /** No product lets a foreign key refer to what is unique among some rows only. */
    private boolean isReferredTo(ModelDescriptor model, List<String> columns) {
        return graph.referrers(model).stream()
                .anyMatch(edge -> names(edge.parentColumns()).equals(columns));
    }

    private static Stream<List<String>> uniqueColumns(FieldDescriptor field) {
        if (field.reference().filter(ReferenceDescriptor::oneToOne).isPresent()) {
            return Stream.of(names(field.columns()));
        }
        return field.columns().stream()
                .filter(column -> column.options().unique())
                .map(column -> List.of(column.name()));
    }

    private List<ForeignKey> foreignKeys(ModelDescriptor model) {
        return graph.references(model).stream().map(this::foreignKey).toList();
    }

    private ForeignKey foreignKey(Edge edge) {
        List<String> columns = names(edge.field().columns());
        List<String> words =
                columns.size() == 1 ? columns : List.of(edge.parent().table().name());
        return new ForeignKey(
                edge.constraint().orElseGet(() -> names.of(edge.child().table(), words, "fkey")),
                names.of(edge.child().table(), words, "idx"),
                columns,
                edge.parent().table(),
                names(edge.parentColumns()),
                edge.onDelete(),
                edge.deferrable(),
                !created.contains(edge.parent().type()));
    }

    private static List<String> names(List<ColumnDescriptor> columns) {
        return columns.stream().map(ColumnDescriptor::name).toList();
    }
}
