package dev.expunge.processor.read.key;

import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.column.ColumnNames;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.Naming;
import dev.expunge.processor.read.key.ParentKey.KeyColumn;
import dev.expunge.processor.read.member.MappedField;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Decides how a reference is held and what its columns are called. */
public final class ReferenceColumns {

    private final Elements elements;

    public ReferenceColumns(Elements elements) {
        this.elements = elements;
    }

    public HeldAs heldAs(MappedField field, ParentKey parent) {
        TypeMirror type = field.type();
        if (type.getKind() != TypeKind.DECLARED && type.getKind() != TypeKind.ERROR) {
            return HeldAs.VALUE;
        }
        Element declared = ((DeclaredType) type).asElement();
        if (isNamed(declared, parent.model())) {
            return HeldAs.OBJECT;
        }
        // The key's record may not be generated yet: its name is known, and waiting for it might never end.
        TypeName record = parent.model().generated("Key");
        boolean isRecord = type.getKind() == TypeKind.ERROR
                ? declared.getSimpleName().contentEquals(record.simple())
                : isNamed(declared, record);
        return isRecord && parent.columns().size() > 1 ? HeldAs.KEY_RECORD : HeldAs.VALUE;
    }

    /** Returns the names as the user wrote them, however many, or the default ones. */
    public List<String> names(MappedField field, AnnotationView reference, ParentKey parent) {
        if (heldAs(field, parent) == HeldAs.VALUE) {
            return namesOfValue(field, reference);
        }
        List<String> written = written(field, reference);
        return written.isEmpty()
                ? parent.columns().stream()
                        .map(column -> defaultName(field, parent, column))
                        .toList()
                : written;
    }

    private static String defaultName(MappedField field, ParentKey parent, KeyColumn column) {
        return field.jakarta()
                .map(mapped -> mapped.joinColumn(column.name()))
                .orElseGet(() -> Naming.snakeCase(field.name()) + "_" + parent.suffix(column));
    }

    /** Returns the names, as written or by default, of a reference that holds a single value. */
    List<String> namesOfValue(MappedField field, AnnotationView reference) {
        List<String> written = written(field, reference);
        return written.isEmpty() ? List.of(Naming.snakeCase(field.name())) : written;
    }

    private List<String> written(MappedField field, AnnotationView reference) {
        List<String> written = reference.texts("column");
        return written.isEmpty() ? ColumnNames.written(field, elements).stream().toList() : written;
    }

    private static boolean isNamed(Element declared, TypeName name) {
        return ((TypeElement) declared).getQualifiedName().contentEquals(name.qualified());
    }
}
