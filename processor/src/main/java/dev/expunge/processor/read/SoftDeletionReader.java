package dev.expunge.processor.read;

import dev.expunge.annotation.SoftDeletable;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.SoftDeletion;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.member.MappedField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads {@link SoftDeletable}, from the model or, as fields are, from a superclass that is no model. */
final class SoftDeletionReader {

    private final CompiledTypes compiled;

    SoftDeletionReader(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    /** Returns how a model's rows are marked; empty if they are not, or if {@code findings} say why that cannot be. */
    Optional<SoftDeletion> read(
            TypeElement model, List<TypeElement> lineage, List<FieldDescriptor> fields, Findings findings) {
        return annotated(lineage).flatMap(type -> read(model, type, fields, findings));
    }

    /** Returns the fields of a model, of which some may be null because they are marks that a superclass lends. */
    List<FieldDescriptor> lent(List<TypeElement> lineage, List<MappedField> mapped, List<FieldDescriptor> fields) {
        return annotated(lineage)
                .flatMap(this::view)
                .map(marks -> LentMarks.orNull(marks, mapped, fields, compiled))
                .orElse(fields);
    }

    private Optional<TypeElement> annotated(List<TypeElement> lineage) {
        return lineage.stream().filter(type -> view(type).isPresent()).reduce((distant, nearest) -> nearest);
    }

    private Optional<SoftDeletion> read(
            TypeElement model, TypeElement type, List<FieldDescriptor> fields, Findings findings) {
        AnnotationView view = view(type).orElseThrow();
        Optional<Fault> fault = fault(view);
        fault.ifPresent(found -> findings.add(Diagnostic.of(Code.EXP2011, model.getSimpleName(), found.text())
                .help(compiled.isSource(type) ? view.anchor(found.member()) : SourceAnchor.of(model), found.cure())));
        return fault.isPresent() ? Optional.empty() : Optional.of(marks(view, fields));
    }

    private Optional<AnnotationView> view(TypeElement type) {
        return AnnotationView.find(type, SoftDeletable.class, compiled.elements());
    }

    private static SoftDeletion marks(AnnotationView view, List<FieldDescriptor> fields) {
        boolean flagged = !view.text("flag").isEmpty();
        return new SoftDeletion(
                flagged ? Optional.empty() : column(view, "deletedAt", ValueKind.INSTANT, fields),
                column(view, "flag", ValueKind.BOOLEAN, fields),
                column(view, "deletionId", ValueKind.UUID, fields),
                column(view, "deletedBy", ValueKind.STRING, fields));
    }

    /** Returns the column of a mark: that of the field that is on it, or one of the table's own. */
    private static Optional<ColumnDescriptor> column(
            AnnotationView view, String member, ValueKind kind, List<FieldDescriptor> fields) {
        String name = view.text(member);
        return name.isEmpty()
                ? Optional.empty()
                : fields.stream()
                        .flatMap(field -> field.columns().stream())
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .or(() -> Optional.of(own(name, kind)));
    }

    private static ColumnDescriptor own(String name, ValueKind kind) {
        boolean flag = kind == ValueKind.BOOLEAN;
        ValueTypeName type = new ValueTypeName(kind, flag ? "boolean" : kind.className());
        return new ColumnDescriptor(name, name, type, !flag, ColumnOptions.NONE);
    }

    private static Optional<Fault> fault(AnnotationView view) {
        boolean timed = !view.text("deletedAt").isEmpty();
        boolean flagged = !view.text("flag").isEmpty();
        if (flagged && timed && view.has("deletedAt")) {
            return Optional.of(
                    new Fault("flag", "it says both a time and a flag", "Remove flag, or remove deletedAt."));
        }
        if (!flagged && !timed) {
            return Optional.of(new Fault(
                    "deletedAt",
                    "it says neither a time nor a flag",
                    "Remove deletedAt = \"\", or name a boolean column: @SoftDeletable(flag = \"deleted\")."));
        }
        if (!flagged && view.text("deletionId").isEmpty()) {
            return Optional.of(new Fault(
                    "deletionId",
                    "it says a time without the id of the delete",
                    "Remove deletionId = \"\", or mark rows by a flag alone:"
                            + " @SoftDeletable(flag = \"deleted\", deletionId = \"\")."));
        }
        return shared(view, flagged ? "flag" : "deletedAt");
    }

    private static Optional<Fault> shared(AnnotationView view, String deciding) {
        Set<String> names = new HashSet<>();
        return List.of(deciding, "deletionId", "deletedBy").stream()
                .filter(member -> !view.text(member).isEmpty() && !names.add(view.text(member)))
                .map(member -> new Fault(
                        member, "two of its marks are on column \"" + view.text(member) + '"', "Name another column."))
                .findFirst();
    }

    /** What an annotation says wrong, at which member, and what to write instead. */
    private record Fault(String member, String text, String cure) {}
}
