package dev.expunge.processor.read.jakarta;

import dev.expunge.processor.read.compiler.AnnotationView;
import java.util.Comparator;
import java.util.List;

/**
 * What is written about the columns that hold a key, each of which may say which of the key's columns it holds.
 *
 * @param field whose columns they are
 * @param written what is written about each of them, in any order
 * @param key the names of the key's columns, in order
 */
record HeldColumns(EntityField field, List<AnnotationView> written, List<String> key) {

    /** Returns the names, in the order of the key; none unless all are written. */
    List<String> names() {
        List<String> names = written.stream()
                .sorted(Comparator.comparingInt(this::position))
                .map(column -> column.text("name"))
                .filter(name -> !name.isEmpty())
                .map(field::spell)
                .toList();
        return names.size() == written.size() ? names : List.of();
    }

    /** Whether several columns say which of the key's each of them holds. */
    boolean areInOrder() {
        List<Integer> positions =
                written.stream().map(this::position).distinct().toList();
        return written.size() < 2 || (positions.size() == written.size() && !positions.contains(key.size()));
    }

    /** Whether a column says that it holds something else than a column of the key. */
    boolean holdOthers() {
        return !key.isEmpty()
                && written.stream().anyMatch(column -> !referenced(column).isEmpty() && position(column) == key.size());
    }

    /** Returns where in the key a column belongs; behind all if that is not said, or it is none of the key's. */
    private int position(AnnotationView column) {
        int position = key.indexOf(field.spell(referenced(column)));
        return position < 0 ? key.size() : position;
    }

    static String referenced(AnnotationView column) {
        return column.text("referencedColumnName");
    }
}
