package dev.expunge.processor.read.jakarta;

import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import dev.expunge.processor.read.compiler.CompiledTypes;
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
    private final HeldColumns columns;

    ReferenceTranslation(EntityField field, AnnotationView view) {
        this.field = field;
        this.view = view;
        List<String> key = parent(field, view).map(KeyColumns::of).orElse(List.of());
        this.columns = new HeldColumns(field, field.columns().toList(), key);
    }

    Map<String, Said> said() {
        Map<String, Said> said = new HashMap<>();
        view.said("targetEntity").ifPresent(target -> said.put("to", target));
        List<String> names = columns.names();
        if (!names.isEmpty()) {
            said.put("column", new Said(names, columns.written().get(0).anchor("name")));
        }
        referenced().ifPresent(name -> said.put("references", name));
        return said;
    }

    /** Returns the names of all columns, those that are written and those that are implied; none if the parent is unknown. */
    List<String> allNames() {
        List<String> written = columns.names();
        return written.isEmpty()
                ? parentColumns().stream().map(field::joinColumn).toList()
                : written;
    }

    private List<String> parentColumns() {
        List<String> referenced = columns.written().stream()
                .map(HeldColumns::referenced)
                .filter(name -> !name.isEmpty())
                .toList();
        return referenced.isEmpty() ? columns.key() : referenced;
    }

    /** Returns the field that a single column refers to, if it is not the parent's key. */
    private Optional<Said> referenced() {
        if (columns.written().size() != 1 || !isToAnother()) {
            return Optional.empty();
        }
        AnnotationView written = columns.written().get(0);
        String name = HeldColumns.referenced(written);
        String referred = parent(field, view).stream()
                .flatMap(parent -> parent.fields().stream())
                .filter(other -> new ColumnTranslation(other).name().equals(field.spell(name)))
                .map(EntityField::name)
                .findFirst()
                .orElse(name);
        return Optional.of(new Said(List.of(referred), written.anchor("referencedColumnName")));
    }

    /** The key of a parent that is not mapped is not known: what a column says that it holds is no part of it. */
    private boolean isToAnother() {
        boolean isSaid = !HeldColumns.referenced(columns.written().get(0)).isEmpty();
        return isSaid && (columns.key().isEmpty() || columns.holdOthers());
    }

    /** Whether several columns say which of the parent's key each of them holds. */
    boolean isInOrder() {
        return columns.areInOrder();
    }

    /** Returns the class referred to, if it is mapped. */
    static Optional<Entity> parent(EntityField field, AnnotationView view) {
        Optional<TypeMirror> named = view.said("targetEntity")
                .flatMap(target -> view.type("targetEntity").type());
        Optional<TypeElement> type = named.or(() -> Optional.of(field.type())).flatMap(CompiledTypes::classOf);
        return type.flatMap(field.entity()::other);
    }
}
