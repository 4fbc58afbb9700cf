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

/** A value that is the same for every row suits only one row of a reference that is unique: the second is refused. */
final class OneToOneIsSetOnce implements ModelRule {

    private static final Set<OnDelete> SAME_FOR_ALL =
            EnumSet.of(OnDelete.SET, OnDelete.SET_DEFAULT, OnDelete.DB_SET_DEFAULT);

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.references().stream()
                .filter(field -> reference(field).oneToOne()
                        && SAME_FOR_ALL.contains(reference(field).onDelete()))
                .map(field -> Diagnostic.of(
                                Code.EXP4014,
                                Labels.of(model, field),
                                reference(field).onDelete())
                        .help(
                                reference(field).onDeleteAnchor(),
                                "Use SET_NULL, CASCADE, PROTECT or RESTRICT, or @ForeignKey; if one row is all there can"
                                        + " ever be, @SuppressWarnings(\"EXP4014\")."))
                .toList();
    }

    private static ReferenceDescriptor reference(FieldDescriptor field) {
        return field.reference().orElseThrow();
    }
}
