package dev.expunge.processor.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.SoftDeletion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the columns that mark a row as deleted: with constants of their own where the model has no field for them. */
final class MarksCode {

    private final ModelDescriptor model;
    private final List<FieldSpec> constants = new ArrayList<>();
    private final CodeBlock marks;

    MarksCode(ModelDescriptor model, SoftDeletion deletion) {
        this.model = model;
        CodeBlock.Builder code = CodeBlock.builder().add("$T", RuntimeTypes.MARKS);
        Optional<String> id = deletion.deletionId().map(column -> constant("MARK_DELETION_ID", column));
        deletion.flag().ifPresent(column -> {
            code.add(".flagged($L)", constant("MARK_DELETED", column));
            id.ifPresent(name -> code.add(".withDeletionId($L)", name));
        });
        deletion.deletedAt()
                .ifPresent(column -> code.add(".timed($L, $L)", constant("MARK_DELETED_AT", column), id.orElseThrow()));
        deletion.deletedBy().ifPresent(column -> code.add(".withDeletedBy($L)", constant("MARK_DELETED_BY", column)));
        marks = code.build();
    }

    /** Returns the constants of the columns that no field is on. */
    List<FieldSpec> constants() {
        return constants;
    }

    /** Returns the marks as an expression. */
    CodeBlock marks() {
        return marks;
    }

    private String constant(String name, ColumnDescriptor column) {
        return NamedColumn.all(model).stream()
                .filter(candidate -> candidate.column().equals(column))
                .map(NamedColumn::constant)
                .findFirst()
                .orElseGet(() -> own(name, new NamedColumn(column, column.field())));
    }

    private String own(String name, NamedColumn column) {
        constants.add(FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.COLUMN, column.boxed()),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(ModelTypeFile.column(column))
                .build());
        return name;
    }
}
