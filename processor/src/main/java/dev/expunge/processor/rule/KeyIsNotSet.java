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

/**
 * A delete never changes a key: rows would turn into others while it runs. That a key cannot become null is told by
 * {@link SetNullIsAllowed}.
 */
final class KeyIsNotSet implements ModelRule {

    private static final Set<OnDelete> CHANGES =
            EnumSet.of(OnDelete.SET, OnDelete.SET_DEFAULT, OnDelete.DB_SET_DEFAULT);

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.references().stream()
                .filter(field ->
                        field.key() && CHANGES.contains(reference(field).onDelete()))
                .map(field -> Diagnostic.of(
                                Code.EXP4008,
                                Labels.of(model, field),
                                reference(field).onDelete(),
                                field.columns().get(0).name(),
                                model.type().simple())
                        .help(reference(field).onDeleteAnchor(), "Use CASCADE, PROTECT or RESTRICT."))
                .toList();
    }

    private static ReferenceDescriptor reference(FieldDescriptor field) {
        return field.reference().orElseThrow();
    }
}
