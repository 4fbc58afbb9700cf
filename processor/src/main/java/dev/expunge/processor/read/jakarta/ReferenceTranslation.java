package dev.expunge.processor.read.jakarta;

import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What Jakarta Persistence says about a reference, in the words of our {@code @ForeignKey} and {@code @OneToOne}. */
final class ReferenceTranslation {

    private final EntityField field;
    private final AnnotationView view;
    private final List<AnnotationView> columns;

    ReferenceTranslation(EntityField field, AnnotationView view) {
        this.field = field;
        this.view = view;
        this.columns = field.columns().toList();
    }

    Map<String, Said> said() {
        Map<String, Said> said = new HashMap<>();
        view.said("targetEntity").ifPresent(target -> said.put("to", target));
        List<String> names = names(field, inOrder());
        if (!names.isEmpty()) {
            said.put("column", new Said(names, columns.get(0).anchor("name")));
        }
        referenced().ifPresent(name -> said.put("references", name));
        return said;
    }

    /** Returns the names that are written for all columns, or none. */
    static List<String> names(EntityField field, List<AnnotationView> columns) {
        List<String> written = columns.stream()
                .map(column -> column.text("name"))
                .filter(name -> !name.isEmpty())
                .map(field::spell)
                .toList();
        return written.size() == columns.size() ? written : List.of();
    }

    private List<AnnotationView> inOrder() {
        return columns.stream().sorted(Comparator.comparingInt(this::position)).toList();
    }

    /** Returns the names of all columns, those that are written and those that are implied; none if the parent is unknown. */
    List<String> allNames() {
        List<String> written = names(field, inOrder());
        return written.isEmpty() ? parentColumns().stream().map(field::joinColumn).toList() : written;
    }

    private List<String> parentColumns() {
        List<String> referenced = columns.stream()
                .map(ReferenceTranslation::referenced)
                .filter(name -> !name.isEmpty())
                .toList();
        return referenced.isEmpty() ? parentKey() : referenced;
    }

    /** Returns the field that a single column refers to, if it is not the parent's key. */
    private Optional<Said> referenced() {
        List<AnnotationView> written =
                columns.stream().filter(column -> !referenced(column).isEmpty()).toList();
        if (written.size() != 1
                || columns.size() != 1
                || position(written.get(0)) < parentKey().size()) {
            return Optional.empty();
        }
        String name = referenced(written.get(0));
        String referred = parent().stream()
                .flatMap(parent -> parent.fields().stream())
                .filter(other -> new ColumnTranslation(other).name().equals(field.spell(name)))
                .map(EntityField::name)
                .findFirst()
                .orElse(name);
        return Optional.of(new Said(List.of(referred), written.get(0).anchor("referencedColumnName")));
    }

    /** Returns where in the parent's key a column belongs; behind all if that is not said, or it is none of the key's. */
    private int position(AnnotationView column) {
        List<String> key = parentKey();
        int position = key.indexOf(field.spell(referenced(column)));
        return position < 0 ? key.size() : position;
    }

    private List<String> parentKey() {
        return parent().map(KeyColumns::of).orElse(List.of());
    }

    /** Whether several columns say which of the parent's key each of them holds. */
    boolean isInOrder() {
        List<Integer> positions =
                columns.stream().map(this::position).distinct().toList();
        return columns.size() < 2
                || (positions.size() == columns.size()
                        && !positions.contains(parentKey().size()));
    }

    Optional<Entity> parent() {
        Optional<TypeMirror> named = view.said("targetEntity")
                .flatMap(target -> view.type("targetEntity").type());
        Optional<TypeElement> type = named.or(() -> Optional.of(field.type())).flatMap(CompiledTypes::classOf);
        return type.flatMap(field.entity()::other);
    }

    private static String referenced(AnnotationView column) {
        return column.text("referencedColumnName");
    }
}
