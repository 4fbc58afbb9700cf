package dev.expunge.processor.read.key;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.OneToOne;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.column.ColumnFields;
import dev.expunge.processor.read.column.ColumnNames;
import dev.expunge.processor.read.column.ColumnTypes;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.key.ParentKey.KeyColumn;
import dev.expunge.processor.read.member.ConstructionReader;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads a parent's key, and nothing else of it: a child must not wait for types that only the parent's other fields
 * name, or models that refer to each other would wait forever.
 */
public final class KeyReader {

    private final CompiledTypes compiled;
    private final MemberReader members;
    private final ConstructionReader construction;
    private final KeysOfOtherCompilations elsewhere;
    private final ColumnTypes types;
    private final ReferenceColumns referenceColumns;

    public KeyReader(
            CompiledTypes compiled,
            MemberReader members,
            ConstructionReader construction,
            KeysOfOtherCompilations elsewhere) {
        this.compiled = compiled;
        this.members = members;
        this.construction = construction;
        this.elsewhere = elsewhere;
        this.types = new ColumnTypes(compiled);
        this.referenceColumns = new ReferenceColumns(compiled.elements());
    }

    /**
     * Reads the key of a model.
     *
     * @param via the place that leads to the parent
     * @param findings takes what keeps a child from knowing the key; what is wrong in the parent's own source is told
     *     there
     */
    public Optional<ParentKey> key(TypeElement parent, SourceAnchor via, Findings findings) {
        return key(parent, via, findings, new HashSet<>());
    }

    /** Reads a field of a parent that a reference names; empty if it has none of that name. */
    public Optional<ReferredField> field(TypeElement parent, String name, SourceAnchor via, Findings findings) {
        return field(parent, name, via, findings, new HashSet<>());
    }

    private Optional<ReferredField> field(
            TypeElement parent, String name, SourceAnchor via, Findings findings, Set<String> path) {
        if (!compiled.isSource(parent)) {
            return elsewhere.field(parent, name, via, findings, of -> key(of, via, findings));
        }
        return mapped(parent).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> new ReferredField(columns(field, via, findings, path), isUnique(field)));
    }

    /** Whether a model's key is a reference that leads back to the model. */
    public boolean isCircular(TypeElement model) {
        return leadsTo(model, model, new HashSet<>());
    }

    private boolean leadsTo(TypeElement from, TypeElement target, Set<String> seen) {
        if (!compiled.isSource(from) || !seen.add(from.getQualifiedName().toString())) {
            return false;
        }
        return mapped(from).stream()
                .filter(field -> field.annotation(Id.class, compiled.elements()).isPresent())
                .flatMap(field -> reference(field).flatMap(view -> target(field, view)).stream())
                .anyMatch(parent -> parent.equals(target) || leadsTo(parent, target, seen));
    }

    private Optional<ParentKey> key(TypeElement parent, SourceAnchor via, Findings findings, Set<String> path) {
        if (!path.add(parent.getQualifiedName().toString())) {
            return Optional.empty();
        }
        if (!compiled.isSource(parent)) {
            return elsewhere.key(parent, via, findings, of -> key(of, via, findings, new HashSet<>(path)));
        }
        List<MappedField> mapped = mapped(parent);
        List<KeyColumn> columns = new ArrayList<>();
        for (MappedField field : mapped) {
            if (field.annotation(Id.class, compiled.elements()).isPresent()) {
                List<KeyColumn> ofField = columns(field, via, findings, new HashSet<>(path));
                if (ofField.isEmpty()) {
                    return Optional.empty();
                }
                columns.addAll(ofField);
            }
        }
        // Where instances cannot be made at all, that is told with the parent.
        boolean keyOnly = !construction.construction(parent, mapped).equals(Optional.of(Construction.ALL_FIELDS));
        List<String> names = mapped.stream().map(MappedField::name).toList();
        return columns.isEmpty() || findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new ParentKey(compiled.nameOf(parent), columns, names, keyOnly, true));
    }

    private List<KeyColumn> columns(MappedField field, SourceAnchor via, Findings findings, Set<String> path) {
        Optional<AnnotationView> reference = reference(field);
        if (field.type().getKind() == TypeKind.ERROR && reference.isEmpty()) {
            findings.add(
                    Diagnostic.of(Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(via, ""));
            return List.of();
        }
        return reference.isPresent()
                ? referringColumns(field, reference.get(), via, findings, path)
                : types.of(field).stream()
                        .map(type -> new KeyColumn(
                                field.name(), field.name(), ColumnNames.of(field, compiled.elements()), type))
                        .toList();
    }

    private List<KeyColumn> referringColumns(
            MappedField field, AnnotationView reference, SourceAnchor via, Findings findings, Set<String> path) {
        Optional<ValueTypeName> named = named(field, reference, via, findings, path);
        if (named.isPresent()) {
            return referenceColumns.namesOfValue(field, reference).stream()
                    .limit(1)
                    .map(name -> new KeyColumn(field.name(), field.name(), name, named.get()))
                    .toList();
        }
        Optional<ParentKey> parent = target(field, reference).flatMap(type -> key(type, via, findings, path));
        if (parent.isEmpty()) {
            return List.of();
        }
        List<String> names = referenceColumns.names(field, reference, parent.get());
        List<String> components =
                KeyColumn.components(field.name(), parent.get().components());
        List<KeyColumn> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), components.size()); i++) {
            ValueTypeName type = parent.get().columns().get(i).type();
            columns.add(new KeyColumn(field.name(), components.get(i), names.get(i), type));
        }
        return columns;
    }

    /** Returns the type of the field that a reference names. It may be no key, and leads back here at most once. */
    private Optional<ValueTypeName> named(
            MappedField field, AnnotationView reference, SourceAnchor via, Findings findings, Set<String> path) {
        List<String> names = reference.has("references") ? reference.texts("references") : List.of();
        Optional<TypeElement> parent = target(field, reference).filter(type -> names.size() == 1);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        Optional<ValueTypeName> own = ValueTypeReader.valueType(field.type());
        if (!path.add(field.label())) {
            return own;
        }
        return field(parent.get(), names.get(0), via, findings, path)
                .filter(referred -> referred.columns().size() == 1)
                .map(referred -> referred.columns().get(0).type().as(ValueTypeReader.spelled(field.type())))
                .or(() -> own);
    }

    private List<MappedField> mapped(TypeElement model) {
        return ColumnFields.of(model, members, compiled.elements());
    }

    private boolean isUnique(MappedField field) {
        return field.annotation(Column.class, compiled.elements())
                        .filter(column -> column.flag("unique"))
                        .isPresent()
                || field.annotation(OneToOne.class, compiled.elements()).isPresent();
    }

    private Optional<AnnotationView> reference(MappedField field) {
        return field.annotation(ForeignKey.class, compiled.elements())
                .or(() -> field.annotation(OneToOne.class, compiled.elements()));
    }

    private static Optional<TypeElement> target(MappedField field, AnnotationView reference) {
        Optional<TypeMirror> named = reference.has("to") ? reference.type("to").type() : Optional.of(field.type());
        return named.flatMap(CompiledTypes::classOf);
    }
}
