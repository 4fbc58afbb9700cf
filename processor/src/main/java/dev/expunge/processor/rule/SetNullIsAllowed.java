package dev.expunge.processor.rule;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A reference that becomes null on delete has a column that may be null. */
final class SetNullIsAllowed implements ModelRule {

    private static final Set<OnDelete> CLEARING = EnumSet.of(OnDelete.SET_NULL, OnDelete.DB_SET_NULL);

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.references().stream()
                .filter(field -> CLEARING.contains(reference(field).onDelete()) && !field.nullable())
                .map(field -> Diagnostic.of(
                                Code.EXP4003,
                                Labels.of(model, field),
                                reference(field).onDelete(),
                                field.columns().get(0).name())
                        .help(reference(field).onDeleteAnchor(), cure(field)))
                .toList();
    }

    private static ReferenceDescriptor reference(FieldDescriptor field) {
        return field.reference().orElseThrow();
    }

    private static String cure(FieldDescriptor field) {
        return field.key()
                ? "A key is never null: use CASCADE, PROTECT or RESTRICT."
                : "Annotate the field with @Nullable (not a primitive), or use another action.";
    }
}
