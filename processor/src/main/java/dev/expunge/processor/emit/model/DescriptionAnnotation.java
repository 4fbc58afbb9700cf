package dev.expunge.processor.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.AnnotationArray;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.SoftDeletion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code @ModelDescription}: what other compilations read instead of the model; what equals a default is left out. */
final class DescriptionAnnotation {

    private static final int FORMAT = 1;

    private DescriptionAnnotation() {}

    static AnnotationSpec of(ModelDescriptor model) {
        AnnotationSpec.Builder description = AnnotationSpec.builder(RuntimeTypes.MODEL_DESCRIPTION)
                .addMember("format", "$L", FORMAT)
                .addMember("model", "$T.class", JavaTypes.of(model.type()))
                .addMember("table", "$S", model.table().name());
        model.table().schema().ifPresent(schema -> description.addMember("schema", "$S", schema));
        if (model.keyOnlyInstances()) {
            description.addMember("keyOnlyInstances", "true");
        }
        description.addMember("columns", AnnotationArray.of(columns(model)));
        if (!model.references().isEmpty()) {
            description.addMember("references", AnnotationArray.of(references(model)));
        }
        if (!model.joins().isEmpty()) {
            description.addMember("joins", AnnotationArray.of(joins(model)));
        }
        model.softDeletion().ifPresent(marks -> description.addMember("marks", "$L", marks(marks)));
        return description.addMember("fingerprint", "$S", model.fingerprint()).build();
    }

    private static List<CodeBlock> columns(ModelDescriptor model) {
        List<CodeBlock> columns = new ArrayList<>();
        for (FieldDescriptor field : model.fields()) {
            field.columns().forEach(column -> columns.add(CodeBlock.of("$L", column(field, column))));
        }
        return columns;
    }

    private static AnnotationSpec column(FieldDescriptor field, ColumnDescriptor column) {
        AnnotationSpec.Builder description = column(column);
        addIf(field.key(), description, "key");
        addIf(field.generated(), description, "generated");
        return withOptions(description, column);
    }

    private static AnnotationSpec withOptions(AnnotationSpec.Builder description, ColumnDescriptor column) {
        ColumnOptions options = column.options();
        addIf(column.nullable(), description, "nullable");
        addIf(options.unique(), description, "unique");
        addIf(options.version(), description, "version");
        if (!options.defaultValue().isEmpty()) {
            description.addMember("defaultValue", "$S", options.defaultValue());
        }
        addUnlessZero(options.length(), description, "length");
        addUnlessZero(options.precision(), description, "precision");
        addUnlessZero(options.scale(), description, "scale");
        return description.build();
    }

    private static List<CodeBlock> references(ModelDescriptor model) {
        return model.references().stream()
                .map(field -> CodeBlock.of("$L", reference(field)))
                .toList();
    }

    private static AnnotationSpec reference(FieldDescriptor field) {
        ReferenceDescriptor reference = field.reference().orElseThrow();
        AnnotationSpec.Builder description = AnnotationSpec.builder(RuntimeTypes.REFERENCE_DESCRIPTION)
                .addMember("field", "$S", field.name())
                .addMember(
                        "columns",
                        strings(field.columns().stream()
                                .map(ColumnDescriptor::name)
                                .toList()))
                .addMember("parent", "$T.class", JavaTypes.of(reference.parent()));
        if (!reference.toKey()) {
            description.addMember("parentFields", strings(reference.parentFields()));
        }
        description.addMember("onDelete", "$S", reference.onDelete().name());
        if (reference.onSoftDelete() != OnSoftDelete.UNDECLARED) {
            description.addMember("onSoftDelete", "$S", reference.onSoftDelete().name());
        }
        SetValue value = reference.action().value();
        if (!value.literal().isEmpty()) {
            description.addMember("setTo", "$S", value.literal());
        }
        value.supplier().ifPresent(supplier -> description.addMember("setFrom", "$T.class", JavaTypes.of(supplier)));
        addIf(reference.oneToOne(), description, "oneToOne");
        if (!reference.clearable()) {
            description.addMember("clear", "false");
        }
        return description.build();
    }

    private static AnnotationSpec marks(SoftDeletion marks) {
        AnnotationSpec.Builder description = AnnotationSpec.builder(RuntimeTypes.MARKS_DESCRIPTION);
        addMark(description, "deletedAt", marks.deletedAt());
        addMark(description, "flag", marks.flag());
        addMark(description, "deletionId", marks.deletionId());
        addMark(description, "deletedBy", marks.deletedBy());
        return description.build();
    }

    private static void addMark(AnnotationSpec.Builder description, String member, Optional<ColumnDescriptor> column) {
        column.ifPresent(found -> description.addMember(member, "$L", withOptions(column(found), found)));
    }

    private static List<CodeBlock> joins(ModelDescriptor model) {
        return model.joins().stream()
                .map(join -> CodeBlock.of("$L", join(join)))
                .toList();
    }

    private static AnnotationSpec join(JoinDescriptor join) {
        return AnnotationSpec.builder(RuntimeTypes.JOIN_DESCRIPTION)
                .addMember("field", "$S", join.field())
                .addMember("table", "$S", join.table().name())
                .addMember("columns", AnnotationArray.of(columns(join.own())))
                .addMember("other", "$T.class", JavaTypes.of(join.other().model()))
                .addMember("otherColumns", AnnotationArray.of(columns(join.other())))
                .build();
    }

    private static List<CodeBlock> columns(JoinSide side) {
        return side.columns().stream()
                .map(column -> CodeBlock.of("$L", column(column).build()))
                .toList();
    }

    private static AnnotationSpec.Builder column(ColumnDescriptor column) {
        AnnotationSpec.Builder description = AnnotationSpec.builder(RuntimeTypes.COLUMN_DESCRIPTION)
                .addMember("field", "$S", column.field())
                .addMember("name", "$S", column.name())
                .addMember("type", "$S", column.type().javaType());
        if (column.type().isHeldSpecially()) {
            description.addMember("heldAs", "$S", column.type().kind());
        }
        column.type().conversion().ifPresent(found -> {
            description.addMember("converter", "$T.class", JavaTypes.of(found.converter()));
            addIf(found.ordered(), description, "ordered");
        });
        return description;
    }

    private static CodeBlock strings(List<String> values) {
        return AnnotationArray.of(
                values.stream().map(value -> CodeBlock.of("$S", value)).toList());
    }

    private static void addIf(boolean present, AnnotationSpec.Builder description, String member) {
        if (present) {
            description.addMember(member, "true");
        }
    }

    private static void addUnlessZero(int value, AnnotationSpec.Builder description, String member) {
        if (value != 0) {
            description.addMember(member, "$L", value);
        }
    }
}
