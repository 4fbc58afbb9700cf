package dev.expunge.processor.read.reference;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.column.ColumnReader;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.key.KeyReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.key.ReferenceColumns;
import dev.expunge.processor.read.member.MappedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Reads a field that refers to another model. */
public final class ReferenceReader {

    private final ReferenceTargets targets;
    private final ReferenceChecks checks;
    private final SetValueReader setValues;
    private final ReferenceColumns names;
    private final ColumnReader columns;
    private final CompiledTypes compiled;

    public ReferenceReader(CompiledTypes compiled, KeyReader keys, ColumnReader columns) {
        this.compiled = compiled;
        this.targets = new ReferenceTargets(compiled, keys);
        this.setValues = new SetValueReader(compiled);
        this.names = new ReferenceColumns(compiled.elements());
        this.checks = new ReferenceChecks(compiled);
        this.columns = columns;
    }

    public Optional<FieldDescriptor> read(
            MappedField field, AnnotationView reference, Access access, Findings findings) {
        Optional<ParentKey> parent = targets.referred(field, reference, findings);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        HeldAs heldAs = names.heldAs(field, parent.get());
        List<String> columnNames = names.names(field, reference, parent.get());
        if (!checks.check(field, reference, parent.get(), heldAs, columnNames, findings)) {
            return Optional.empty();
        }
        Optional<AnnotationView> id = field.annotation(Id.class, compiled.elements());
        if (id.isEmpty() && field.type().getKind() == TypeKind.ERROR) {
            // The parent's key record comes with the next round. Until then ecj hides what is said about null.
            findings.add(
                    Diagnostic.of(Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(field.anchor(), "Import the key record of the parent."));
            return Optional.empty();
        }
        return Optional.of(new FieldDescriptor(
                field.name(),
                javaType(field, heldAs, parent.get()),
                id.isPresent(),
                id.filter(view -> view.flag("generated")).isPresent(),
                access,
                columns(field, id.isEmpty() && field.isNullable(), heldAs, parent.get(), columnNames, findings),
                Optional.of(
                        reference(action(field, reference, parent.get(), findings), reference, heldAs, parent.get())),
                field.anchor()));
    }

    private DeleteAction action(MappedField field, AnnotationView reference, ParentKey parent, Findings findings) {
        return new DeleteAction(
                OnDelete.valueOf(reference.constant("onDelete")),
                OnSoftDelete.valueOf(reference.constant("onSoftDelete")),
                setValues.value(field, reference, parent, findings),
                reference.anchor("onDelete"));
    }

    private static ReferenceDescriptor reference(
            DeleteAction action, AnnotationView reference, HeldAs heldAs, ParentKey parent) {
        return new ReferenceDescriptor(
                parent.model(),
                parent.components(),
                parent.isKey(),
                heldAs,
                action,
                reference.name().equals("OneToOne"),
                reference.constant("clear").equals("ALLOWED"));
    }

    private List<ColumnDescriptor> columns(
            MappedField field,
            boolean nullable,
            HeldAs heldAs,
            ParentKey parent,
            List<String> columnNames,
            Findings findings) {
        List<ColumnDescriptor> result = new ArrayList<>();
        for (int i = 0; i < columnNames.size(); i++) {
            ValueTypeName held = parent.columns().get(i).type();
            ValueTypeName type = heldAs == HeldAs.VALUE ? held.as(ValueTypeReader.spelled(field.type())) : held;
            result.add(columns.column(field, columnNames.get(i), type, nullable, findings));
        }
        return result;
    }

    private static String javaType(MappedField field, HeldAs heldAs, ParentKey parent) {
        return switch (heldAs) {
            case OBJECT -> parent.model().qualified();
            case KEY_RECORD -> parent.model().generated("Key").qualified();
            case VALUE -> ValueTypeReader.spelled(field.type());
        };
    }
}
