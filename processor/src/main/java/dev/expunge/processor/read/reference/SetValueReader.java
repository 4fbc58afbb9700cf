package dev.expunge.processor.read.reference;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.column.DefaultLiteral;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.NamedClass;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.member.MappedField;

/** Reads what a reference that is SET on delete is set to. */
final class SetValueReader {

    private static final String LITERAL = "setTo";
    private static final String SUPPLIER = "setFrom";

    private final CompiledTypes compiled;
    private final SupplierChecks suppliers;

    SetValueReader(CompiledTypes compiled) {
        this.compiled = compiled;
        this.suppliers = new SupplierChecks(compiled);
    }

    /** Returns the value, or none if {@code findings} say what is wrong with it. */
    SetValue value(MappedField field, AnnotationView reference, ParentKey parent, Findings findings) {
        boolean literal = reference.has(LITERAL);
        boolean supplier = reference.has(SUPPLIER);
        OnDelete onDelete = OnDelete.valueOf(reference.constant("onDelete"));
        if (onDelete != OnDelete.SET) {
            checkAbsent(LITERAL, field, reference, onDelete, findings);
            checkAbsent(SUPPLIER, field, reference, onDelete, findings);
            return SetValue.NONE;
        }
        if (literal == supplier) {
            findings.add(Diagnostic.of(Code.EXP4010, field.label(), literal ? "twice to what" : "nowhere to what")
                    .help(
                            reference.anchor("onDelete"),
                            literal
                                    ? "Remove setTo or setFrom."
                                    : "Add setTo = \"...\", or setFrom = X.class with a Supplier."));
            return SetValue.NONE;
        }
        return literal ? literal(field, reference, parent, findings) : supplier(field, reference, parent, findings);
    }

    private static void checkAbsent(
            String member, MappedField field, AnnotationView reference, OnDelete onDelete, Findings findings) {
        if (reference.has(member)) {
            findings.add(Diagnostic.of(Code.EXP4011, field.label(), onDelete)
                    .help(reference.anchor(member), "Remove it, or use onDelete = SET."));
        }
    }

    private SetValue literal(MappedField field, AnnotationView reference, ParentKey parent, Findings findings) {
        String text = reference.text(LITERAL);
        boolean single = parent.columns().size() == 1;
        ValueTypeName type = parent.columns().get(0).type();
        if (single && DefaultLiteral.isValue(text, type, compiled.elements())) {
            return SetValue.of(text);
        }
        findings.add(Diagnostic.of(
                        Code.EXP4012,
                        field.label(),
                        text,
                        single ? "type " + type.javaType() : parent.columns().size() + " columns")
                .help(
                        reference.anchor(LITERAL),
                        single
                                ? DefaultLiteral.cure(type) + (type.conversion().isPresent() ? " Use setFrom." : "")
                                : "Use setFrom with a Supplier of %s."
                                        .formatted(
                                                parent.model().generated("Key").simple())));
        return SetValue.NONE;
    }

    private SetValue supplier(MappedField field, AnnotationView reference, ParentKey parent, Findings findings) {
        NamedClass named = reference.type(SUPPLIER);
        return named.type()
                .flatMap(CompiledTypes::classOf)
                .map(supplier -> {
                    suppliers
                            .obstacle(supplier, field.owner(), parent)
                            .ifPresent(obstacle -> findings.add(
                                    Diagnostic.of(Code.EXP4013, supplier.getSimpleName(), field.label(), obstacle)
                                            .help(
                                                    named.anchor(),
                                                    "Name a class like: class X implements Supplier<%s>, with a constructor"
                                                                    .formatted(SupplierChecks.suppliedName(parent))
                                                            + " that takes nothing.")));
                    return SetValue.from(compiled.nameOf(supplier));
                })
                .orElseGet(() -> {
                    findings.add(Diagnostic.of(
                                    Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(named.anchor(), "Import the supplier, or add its jar to the class path."));
                    return SetValue.NONE;
                });
    }
}
