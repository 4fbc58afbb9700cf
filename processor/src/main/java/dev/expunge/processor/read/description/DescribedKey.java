package dev.expunge.processor.read.description;

import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.key.ParentKey.KeyColumn;
import dev.expunge.processor.read.key.ReferredField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads the key of a model of another compilation, and single fields that references name instead. */
final class DescribedKey {

    private final Description description;
    private final Function<TypeElement, Optional<ParentKey>> parents;

    /**
     * Takes a description.
     *
     * @param parents reads the keys of the models that the key refers to
     */
    DescribedKey(Description description, Function<TypeElement, Optional<ParentKey>> parents) {
        this.description = description;
        this.parents = parents;
    }

    /** Returns the key, or empty if that of a model that it refers to cannot be read. */
    Optional<ParentKey> key() {
        List<KeyColumn> key = new ArrayList<>();
        for (String field : description.fields()) {
            List<ColumnDescriptor> described = of(field, description.keyColumns());
            List<KeyColumn> columns = columns(field, described);
            if (columns.size() != described.size()) {
                return Optional.empty();
            }
            key.addAll(columns);
        }
        return Optional.of(
                new ParentKey(description.model(), key, description.fields(), description.keyOnlyInstances(), true));
    }

    /** Returns a field that a reference names instead of the key. */
    ReferredField field(String name) {
        List<ColumnDescriptor> described =
                of(name, description.columns().stream().map(description::column).toList());
        boolean unique = described.stream().anyMatch(column -> column.options().unique());
        return new ReferredField(columns(name, described), unique || description.isOneToOne(name));
    }

    private List<KeyColumn> columns(String field, List<ColumnDescriptor> described) {
        List<String> components = components(field, described.size());
        List<KeyColumn> columns = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            ColumnDescriptor column = described.get(i);
            columns.add(new KeyColumn(field, components.get(i), column.name(), column.type()));
        }
        return columns;
    }

    private static List<ColumnDescriptor> of(String field, List<ColumnDescriptor> columns) {
        return columns.stream().filter(column -> column.field().equals(field)).toList();
    }

    private List<String> components(String field, int columns) {
        if (columns == 0) {
            return List.of();
        }
        return columns == 1
                ? List.of(field)
                : description
                        .parent(field)
                        .flatMap(parents)
                        .map(parent -> KeyColumn.components(field, parent.components()))
                        .orElse(List.of());
    }
}
