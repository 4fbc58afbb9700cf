package dev.expunge.processor.read.reference;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.read.check.ReachableConverters;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Naming;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.key.ParentKey.KeyColumn;
import dev.expunge.processor.read.member.MappedField;
import java.util.List;

/** Checks a reference against what it refers to: the parent's key, or a unique column. */
final class ReferenceChecks {

    private final ReachableConverters converters;

    ReferenceChecks(CompiledTypes compiled) {
        this.converters = new ReachableConverters(compiled);
    }

    /** Tells {@code findings} what is wrong, and returns whether the reference can be read all the same. */
    boolean check(
            MappedField field,
            AnnotationView reference,
            ParentKey parent,
            HeldAs heldAs,
            List<String> columnNames,
            Findings findings) {
        if (columnNames.size() != parent.columns().size()) {
            findings.add(Diagnostic.of(
                            Code.EXP4006,
                            field.label(),
                            columns(columnNames.size()),
                            parent.inWords(),
                            columns(parent.columns().size()))
                    .help(
                            reference.anchor("column"),
                            "Name one column for each of: %s.".formatted(String.join(", ", parent.components()))
                                    + (heldAs == HeldAs.VALUE && parent.isKey()
                                            ? " Hold the reference as a %s."
                                                    .formatted(parent.model()
                                                            .generated("Key")
                                                            .simple())
                                            : "")));
            return false;
        }
        boolean fits = switch (heldAs) {
            case OBJECT -> checkObject(field, reference, parent, findings);
            case VALUE -> checkValue(field, reference, parent, findings);
            case KEY_RECORD -> true;
        };
        return fits && converters.check(field, parent.types(), reference.anchor(), findings);
    }

    private static boolean checkObject(
            MappedField field, AnnotationView reference, ParentKey parent, Findings findings) {
        if (!parent.isKey()) {
            findings.add(Diagnostic.of(
                            Code.EXP4016,
                            field.label(),
                            parent.model().nestedName(),
                            parent.columns().get(0).field())
                    .help(field.anchor(), "Hold the value: " + lineToWrite(field, reference, parent)));
            return false;
        }
        if (!parent.keyOnlyInstances()) {
            findings.add(
                    Diagnostic.of(Code.EXP4005, field.label(), parent.model().nestedName())
                            .found("a record, or a class without a constructor that takes nothing")
                            .help(field.anchor(), "Hold its key: " + lineToWrite(field, reference, parent)));
        }
        return parent.keyOnlyInstances();
    }

    private static boolean checkValue(
            MappedField field, AnnotationView reference, ParentKey parent, Findings findings) {
        KeyColumn key = parent.columns().get(0);
        if (ValueTypeReader.spelledAsObject(field.type()).equals(key.type().boxed())) {
            return true;
        }
        findings.add(Diagnostic.of(
                        Code.EXP4002,
                        field.label(),
                        ValueTypeReader.name(field.type()),
                        parent.inWords(),
                        key.type().javaType())
                .help(field.anchor(), "Write: " + lineToWrite(field, reference, parent)));
        return false;
    }

    private static String lineToWrite(MappedField field, AnnotationView reference, ParentKey parent) {
        boolean single = parent.columns().size() == 1;
        KeyColumn key = parent.columns().get(0);
        String type = single
                ? simple(field.isNullable() ? key.type().boxed() : key.type().javaType())
                : parent.model().generated("Key").simple();
        String suffix = single ? Naming.upperCamelCase(key.field()) : "Key";
        boolean named = field.name().endsWith(suffix) || field.name().equals(key.field());
        String name = named ? field.name() : field.name() + suffix;
        return "@%s(to = %s.class%s) %s%s %s"
                .formatted(
                        reference.name(),
                        parent.model().simple(),
                        parent.isKey() ? "" : ", references = \"" + key.field() + '"',
                        field.isNullable() ? "@Nullable " : "",
                        type,
                        name);
    }

    private static String simple(String javaType) {
        return javaType.substring(javaType.lastIndexOf('.') + 1);
    }

    private static String columns(int count) {
        return count == 1 ? "1 column" : count + " columns";
    }
}
