package dev.expunge.processor.read.description;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.Conversion;
import dev.expunge.processor.model.SoftDeletion;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What the generated code of a model of another compilation says about it. */
final class Description {

    private static final String ANNOTATION = "dev.expunge.spi.ModelDescription";
    private static final int FORMAT = 1;

    private final TypeName model;
    private final AnnotationView view;
    private final CompiledTypes compiled;

    private Description(TypeName model, AnnotationView view, CompiledTypes compiled) {
        this.model = model;
        this.view = view;
        this.compiled = compiled;
    }

    /** Finds the description of a model, or tells {@code findings} why there is none that can be used. */
    static Optional<Description> find(TypeElement model, SourceAnchor via, CompiledTypes compiled, Findings findings) {
        TypeName name = compiled.nameOf(model);
        TypeName description = name.generated("ModelDescription");
        Optional<AnnotationView> view =
                compiled.find(description).flatMap(type -> AnnotationView.find(type, ANNOTATION, compiled.elements()));
        if (view.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP2005, name.nestedName())
                    .found("no class " + description.qualified() + " that describes it")
                    .help(via, "Compile its module with expunge-processor on the annotation processor path."));
            return Optional.empty();
        }
        if (view.get().number("format") != FORMAT) {
            findings.add(
                    Diagnostic.of(Code.EXP2006, name.nestedName(), view.get().number("format"))
                            .found("this processor knows format " + FORMAT)
                            .help(via, "Compile both modules with the same version of Expunge."));
            return Optional.empty();
        }
        return Optional.of(new Description(name, view.get(), compiled));
    }

    TypeName model() {
        return model;
    }

    TableDescriptor table() {
        return new TableDescriptor(
                Optional.of(view.text("schema")).filter(schema -> !schema.isEmpty()), view.text("table"), marks());
    }

    private Optional<SoftDeletion> marks() {
        return view.annotations("marks").stream()
                .map(marks -> new SoftDeletion(
                        mark(marks, "deletedAt"),
                        mark(marks, "flag"),
                        mark(marks, "deletionId"),
                        mark(marks, "deletedBy")))
                .findFirst();
    }

    private Optional<ColumnDescriptor> mark(AnnotationView marks, String member) {
        return marks.annotations(member).stream().map(this::column).findFirst();
    }

    boolean keyOnlyInstances() {
        return view.flag("keyOnlyInstances");
    }

    String fingerprint() {
        return view.text("fingerprint");
    }

    List<AnnotationView> columns() {
        return view.annotations("columns");
    }

    List<AnnotationView> references() {
        return view.annotations("references");
    }

    List<AnnotationView> joins() {
        return view.annotations("joins");
    }

    ColumnDescriptor column(AnnotationView column) {
        return new ColumnDescriptor(
                column.text("field"), column.text("name"), type(column), column.flag("nullable"), options(column));
    }

    private ValueTypeName type(AnnotationView column) {
        ValueTypeName plain = ValueTypeReader.described(column.text("type"));
        ValueKind kind = column.has("heldAs") ? ValueKind.valueOf(column.text("heldAs")) : plain.kind();
        return new ValueTypeName(kind, plain.javaType(), conversion(column));
    }

    /** Where the converter's jar is missing nobody can reach it: that is told where it is used. */
    private Optional<Conversion> conversion(AnnotationView column) {
        return column.has("converter")
                ? Optional.of(new Conversion(
                        column.type("converter")
                                .type()
                                .flatMap(CompiledTypes::classOf)
                                .map(compiled::nameOf)
                                .orElse(new TypeName("", column.text("converter"))),
                        column.flag("ordered")))
                : Optional.empty();
    }

    private static ColumnOptions options(AnnotationView column) {
        return new ColumnOptions(
                column.flag("unique"),
                column.text("defaultValue"),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                column.flag("version"));
    }

    /** Returns the columns of the key. */
    List<ColumnDescriptor> keyColumns() {
        return columns().stream()
                .filter(column -> column.flag("key"))
                .map(this::column)
                .toList();
    }

    /** Returns the names of all fields that a key or a reference may name: not those of components of embedded records. */
    List<String> fields() {
        return columns().stream()
                .map(column -> column.text("field"))
                .filter(field -> field.indexOf('.') < 0)
                .distinct()
                .toList();
    }

    /** Whether a field is a reference that at most one row holds for each parent. */
    boolean isOneToOne(String field) {
        return references().stream()
                .anyMatch(reference -> reference.text("field").equals(field) && reference.flag("oneToOne"));
    }

    /** Returns the model that a field refers to. */
    Optional<TypeElement> parent(String field) {
        return references().stream()
                .filter(reference -> reference.text("field").equals(field))
                .flatMap(reference -> reference.type("parent").type().stream())
                .flatMap(type -> CompiledTypes.classOf(type).stream())
                .findFirst();
    }
}
