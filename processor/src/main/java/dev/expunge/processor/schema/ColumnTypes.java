package dev.expunge.processor.schema;

import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ValueKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the types of columns: one that refers to another column is of that one's type, so that they can be compared. */
final class ColumnTypes {

    private final ModelGraph graph;

    ColumnTypes(ModelGraph graph) {
        this.graph = graph;
    }

    ColumnType of(ModelDescriptor model, FieldDescriptor field, ColumnDescriptor column) {
        Place place = new Place(model, field, column);
        Set<Place> seen = new HashSet<>();
        while (seen.add(place) && isUndescribed(place.column.options())) {
            place = parent(place).orElse(place);
        }
        ColumnOptions options = place.column.options();
        boolean generated = place.field.generated();
        boolean indexed =
                field.key() || field.reference().isPresent() || column.options().unique();
        ValueKind kind = column.type().kind();
        return new ColumnType(
                generated ? counted(kind) : kind, options.length(), options.precision(), options.scale(), indexed);
    }

    /** No product counts in numbers of any size. */
    private static ValueKind counted(ValueKind kind) {
        return kind == ValueKind.BIG_INTEGER || kind == ValueKind.BIG_DECIMAL ? ValueKind.LONG : kind;
    }

    private static boolean isUndescribed(ColumnOptions options) {
        return options.length() == 0 && options.precision() == 0;
    }

    private Optional<Place> parent(Place place) {
        return graph.references(place.model).stream()
                .filter(edge -> edge.field().name().equals(place.field.name()))
                .findFirst()
                .flatMap(edge -> parent(edge, edge.field().columns().indexOf(place.column)));
    }

    private static Optional<Place> parent(Edge edge, int position) {
        ColumnDescriptor column = edge.parentColumns().get(position);
        return edge.parent().fields().stream()
                .filter(field -> field.columns().contains(column))
                .map(field -> new Place(edge.parent(), field, column))
                .findFirst();
    }

    private record Place(ModelDescriptor model, FieldDescriptor field, ColumnDescriptor column) {}
}
