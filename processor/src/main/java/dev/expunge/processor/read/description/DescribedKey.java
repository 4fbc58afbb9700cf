package dev.expunge.processor.read.description;

import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.key.ParentKey.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads the key of a model of another compilation. */
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
            List<ColumnDescriptor> columns = columns(field);
            List<String> components = components(field, columns.size());
            if (components.size() != columns.size()) {
                return Optional.empty();
            }
            for (int i = 0; i < columns.size(); i++) {
                ColumnDescriptor column = columns.get(i);
                key.add(new KeyColumn(field, components.get(i), column.name(), column.type()));
            }
        }
        return Optional.of(
                new ParentKey(description.model(), key, description.fields(), description.keyOnlyInstances()));
    }

    private List<ColumnDescriptor> columns(String field) {
        return description.keyColumns().stream()
                .filter(column -> column.field().equals(field))
                .toList();
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
