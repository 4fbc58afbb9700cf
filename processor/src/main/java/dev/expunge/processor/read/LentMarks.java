package dev.expunge.processor.read;

import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.member.MappedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Lets null into fields on marks that a superclass of another compilation lends: javac 17 hides what class files say about
 * it, and on every live row they are null.
 */
final class LentMarks {

    private static final List<String> NULLABLE = List.of("deletedAt", "deletionId", "deletedBy");

    private LentMarks() {}

    static List<FieldDescriptor> orNull(
            AnnotationView marks, List<MappedField> mapped, List<FieldDescriptor> fields, CompiledTypes compiled) {
        Set<String> columns = new HashSet<>();
        NULLABLE.forEach(mark -> columns.add(marks.text(mark)));
        Set<String> lent = new HashSet<>();
        mapped.stream().filter(field -> !isSource(field, compiled)).forEach(field -> lent.add(field.name()));
        return fields.stream()
                .map(field -> lent.contains(field.name()) ? orNull(field, columns) : field)
                .toList();
    }

    private static boolean isSource(MappedField field, CompiledTypes compiled) {
        return field.field().getEnclosingElement() instanceof TypeElement declaring && compiled.isSource(declaring);
    }

    private static FieldDescriptor orNull(FieldDescriptor field, Set<String> marks) {
        List<ColumnDescriptor> columns = new ArrayList<>();
        for (ColumnDescriptor column : field.columns()) {
            columns.add(new ColumnDescriptor(
                    column.field(),
                    column.name(),
                    column.type(),
                    column.nullable() || marks.contains(column.name()),
                    column.options()));
        }
        return new FieldDescriptor(
                field.name(),
                field.javaType(),
                field.key(),
                field.generated(),
                field.access(),
                columns,
                field.reference(),
                field.anchor());
    }
}
