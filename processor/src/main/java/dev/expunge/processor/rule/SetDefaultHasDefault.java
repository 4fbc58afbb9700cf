package dev.expunge.processor.rule;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/** A reference that falls back to its columns' defaults on delete has such defaults. */
final class SetDefaultHasDefault implements ModelRule {

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.references().stream()
                .filter(field -> field.reference().orElseThrow().onDelete() == OnDelete.SET_DEFAULT)
                .flatMap(field -> field.columns().stream()
                        .filter(column -> column.options().defaultValue().isEmpty())
                        .map(column -> Diagnostic.of(Code.EXP4004, Labels.of(model, field), column.name())
                                .help(
                                        field.reference().orElseThrow().onDeleteAnchor(),
                                        "Write it as a literal: @Column(defaultValue = \"...\").")))
                .toList();
    }
}
