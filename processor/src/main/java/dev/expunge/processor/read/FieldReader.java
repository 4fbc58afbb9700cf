package dev.expunge.processor.read;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.column.ColumnNames;
import dev.expunge.processor.read.column.ColumnReader;
import dev.expunge.processor.read.column.ColumnTypes;
import dev.expunge.processor.read.column.Conversions;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.member.AccessReader;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.reference.ReferenceReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads one mapped field. */
final class FieldReader {

    private final CompiledTypes compiled;
    private final ColumnTypes types;
    private final Conversions conversions;
    private final AccessReader access;
    private final ColumnReader columns;
    private final ReferenceReader references;

    FieldReader(CompiledTypes compiled, AccessReader access, ColumnReader columns, ReferenceReader references) {
        this.compiled = compiled;
        this.types = new ColumnTypes(compiled);
        this.conversions = new Conversions(compiled);
        this.access = access;
        this.columns = columns;
        this.references = references;
    }

    /** Returns the field, or empty if {@code findings} say why it cannot be read. */
    Optional<FieldDescriptor> read(MappedField field, Findings findings) {
        Access way = way(field, findings);
        Optional<AnnotationView> reference = field.annotation(ForeignKey.class, compiled.elements())
                .or(() -> field.annotation(OneToOne.class, compiled.elements()));
        return reference.isPresent()
                ? references.read(field, reference.get(), way, findings)
                : value(field, way, findings);
    }

    /** Returns the way to the field, or any if {@code findings} say that there is none. */
    Access way(MappedField field, Findings findings) {
        Optional<Access> way = access.access(field);
        if (way.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP3003, field.label(), "read")
                    .found("the field is private, and no method returns its value")
                    .help(
                            field.anchor(),
                            "Make the field package-private, add a getter, or annotate it with @Transient."));
        }
        return way.orElseGet(Access.Direct::new);
    }

    private Optional<FieldDescriptor> value(MappedField field, Access way, Findings findings) {
        if (field.type().getKind() == TypeKind.ERROR) {
            findings.add(
                    Diagnostic.of(Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(field.anchor(), "Import the type, or add its jar to the class path."));
            return Optional.empty();
        }
        Optional<AnnotationView> convert = field.annotation(Convert.class, compiled.elements());
        convert.ifPresent(view -> conversions.check(field, view, findings));
        Optional<ValueTypeName> type = types.of(field);
        if (type.isEmpty() && convert.isPresent()) {
            return Optional.empty();
        }
        if (type.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP3002, field.label(), ValueTypeReader.name(field.type()))
                    .help(field.anchor(), cure(field)));
            return Optional.empty();
        }
        access.hider(field)
                .ifPresent(hider -> findings.add(Diagnostic.of(Code.EXP3003, field.label(), "read")
                        .found("\"%s\" is out of reach".formatted(hider.getSimpleName()))
                        .help(field.anchor(), "Make the type package-private beside the model, or public.")));
        Optional<AnnotationView> id = field.annotation(Id.class, compiled.elements());
        boolean nullable = id.isEmpty() && field.isNullable();
        return Optional.of(new FieldDescriptor(
                field.name(),
                type.get().javaType(),
                id.isPresent(),
                id.filter(view -> view.flag("generated")).isPresent(),
                way,
                List.of(columns.column(
                        field, ColumnNames.of(field, compiled.elements()), type.get(), nullable, findings)),
                Optional.empty(),
                field.anchor()));
    }

    private String cure(MappedField field) {
        Optional<TypeElement> type = CompiledTypes.classOf(field.type());
        if (type.flatMap(found -> AnnotationView.find(found, Model.class, compiled.elements()))
                .isPresent()) {
            return "A reference to a model is annotated with @ForeignKey.";
        }
        if (field.holder().isPresent()) {
            return "Use a type that a column can hold, or name a converter: @Convert(X.class).";
        }
        return type.filter(found -> found.getKind() == ElementKind.RECORD).isPresent()
                ? "Embed the record with @Embedded, name a converter: @Convert(X.class), or annotate the field with"
                        + " @Transient."
                : "Use a type that a column can hold, name a converter: @Convert(X.class), or annotate the field with"
                        + " @Transient.";
    }
}
