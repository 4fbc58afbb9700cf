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

/** A reference that falls back to its columns' defaults on delete has such defaults. */
final class SetDefaultHasDefault implements ModelRule {

    private static final Set<OnDelete> RESETTING = EnumSet.of(OnDelete.SET_DEFAULT, OnDelete.DB_SET_DEFAULT);

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.references().stream()
                .filter(field -> RESETTING.contains(reference(field).onDelete()))
                .flatMap(field -> field.columns().stream()
                        .filter(column -> column.options().defaultValue().isEmpty())
                        .map(column -> Diagnostic.of(
                                        Code.EXP4004,
                                        Labels.of(model, field),
                                        reference(field).onDelete(),
                                        column.name())
                                .help(
                                        reference(field).onDeleteAnchor(),
                                        "Write it as a literal: @Column(defaultValue = \"...\").")))
                .toList();
    }

    private static ReferenceDescriptor reference(FieldDescriptor field) {
        return field.reference().orElseThrow();
    }
}
