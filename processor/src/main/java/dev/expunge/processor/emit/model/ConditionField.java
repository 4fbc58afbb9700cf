package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.emit.code.ParentCode;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.ValueKind.Operators;
import javax.lang.model.element.Modifier;

/** One field in conditions: a column, or a reference. */
record ConditionField(ModelClasses classes, FieldDescriptor field) {

    FieldSpec declaration(String name, CodeBlock documentation) {
        return FieldSpec.builder(type(), name, Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(documentation)
                .build();
    }

    private TypeName type() {
        if (isComparedAsReference()) {
            ParentCode parent = ParentCode.of(field);
            return ParameterizedTypeName.get(
                    RuntimeTypes.REFERENCE_FIELD,
                    parent.classes().model(),
                    parent.key().type());
        }
        return isOfAnyType()
                ? ParameterizedTypeName.get(
                        fieldClass(), NamedColumn.of(field).get(0).boxed())
                : fieldClass();
    }

    /** Returns what makes it, of the {@code path} to its row. */
    CodeBlock value() {
        if (isComparedAsReference()) {
            return CodeBlock.of(
                    "new $T<>(path, $T.$L(), $T.TYPE)",
                    RuntimeTypes.REFERENCE_FIELD,
                    classes.modelType(),
                    Identifiers.reference(field.name()),
                    ParentCode.of(field).classes().modelType());
        }
        return CodeBlock.of(
                "new $T$L(path, $T.$L)",
                fieldClass(),
                isOfAnyType() ? "<>" : "",
                classes.modelType(),
                NamedColumn.of(field).get(0).constant());
    }

    private boolean isComparedAsReference() {
        return field.reference()
                .filter(reference -> reference.heldAs() != HeldAs.VALUE)
                .isPresent();
    }

    private Operators operators() {
        return field.columns().get(0).type().operators();
    }

    private ClassName fieldClass() {
        return switch (operators()) {
            case EQUALITY -> RuntimeTypes.FIELD;
            case ORDER -> RuntimeTypes.COMPARABLE_FIELD;
            case NUMBER -> RuntimeTypes.NUMBER_FIELD;
            case TEXT -> RuntimeTypes.TEXT_FIELD;
            case TRUTH -> RuntimeTypes.BOOLEAN_FIELD;
            case DATE -> RuntimeTypes.DATE_FIELD;
            case TIME -> RuntimeTypes.TIME_FIELD;
            case DATE_TIME -> RuntimeTypes.DATE_TIME_FIELD;
        };
    }

    /** Whether the field's class says the type of its values by a parameter. */
    private boolean isOfAnyType() {
        return switch (operators()) {
            case EQUALITY, ORDER, NUMBER, DATE_TIME -> true;
            case TEXT, TRUTH, DATE, TIME -> false;
        };
    }
}
