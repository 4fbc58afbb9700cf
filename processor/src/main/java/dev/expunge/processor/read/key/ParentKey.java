package dev.expunge.processor.read.key;

import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.compiler.Naming;
import java.util.List;

/**
 * What a child has to know of its parent.
 *
 * @param model the parent
 * @param columns the columns that a reference holds: those of its key, in order, or the unique one that the reference
 *     names instead
 * @param fields the names of all its fields
 * @param keyOnlyInstances whether an instance can be built from the key alone
 * @param isKey whether the columns are those of its key
 */
public record ParentKey(
        TypeName model, List<KeyColumn> columns, List<String> fields, boolean keyOnlyInstances, boolean isKey) {

    public ParentKey {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /** Returns the same parent, referred to by a unique column. */
    public ParentKey by(KeyColumn unique) {
        return new ParentKey(model, List.of(unique), fields, keyOnlyInstances, false);
    }

    /** Returns what a reference holds, as messages call it. */
    public String inWords() {
        String held = isKey ? "the key" : '"' + columns.get(0).field() + '"';
        return held + " of \"" + model.nestedName() + '"';
    }

    /** Returns the types of the columns. */
    public List<ValueTypeName> types() {
        return columns.stream().map(KeyColumn::type).toList();
    }

    public List<String> keyFields() {
        return columns.stream().map(KeyColumn::field).distinct().toList();
    }

    /** Returns what generated code calls each column. */
    public List<String> components() {
        return columns.stream().map(KeyColumn::component).toList();
    }

    /** Returns what a child's column is called after that holds the key column: its field, if that tells them apart. */
    String suffix(KeyColumn column) {
        boolean sharesItsField = columns.stream()
                        .filter(other -> other.field().equals(column.field()))
                        .count()
                > 1;
        return sharesItsField ? column.name() : Naming.snakeCase(column.field());
    }

    /**
     * One column of the key.
     *
     * @param field its field
     * @param component what generated code calls it: its field; for one of several columns followed by what the parent
     *     calls the column that it holds
     * @param name its name in the database
     * @param type the type of its values
     */
    public record KeyColumn(String field, String component, String name, ValueTypeName type) {

        /** Returns the names of the components that a reference adds to a key, one for each column of its parent's. */
        public static List<String> components(String field, List<String> ofParent) {
            return ofParent.size() == 1
                    ? List.of(field)
                    : ofParent.stream()
                            .map(component -> field + Naming.upperCamelCase(component))
                            .toList();
        }
    }
}
