package dev.expunge.processor.read.description;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.InstanceDescriptor;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Visibility;
import dev.expunge.processor.read.key.KeyReader;
import dev.expunge.processor.read.key.ParentKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Reads a model of another compilation from the description that its generated code carries. Its fields are never looked
 * at: class files hide what they say about null, and compilers differ in their order.
 */
public final class DescriptionReader {

    private final CompiledTypes compiled;
    private final KeyReader keys;

    public DescriptionReader(CompiledTypes compiled, KeyReader keys) {
        this.compiled = compiled;
        this.keys = keys;
    }

    /**
     * Reads a model, or tells {@code findings} why it cannot be read.
     *
     * @param via the place being compiled that leads to the model
     */
    public Optional<ModelDescriptor> read(TypeElement model, SourceAnchor via, Findings findings) {
        return Description.find(model, via, compiled, findings).map(found -> model(found, model, via));
    }

    private ModelDescriptor model(Description description, TypeElement model, SourceAnchor via) {
        return new ModelDescriptor(
                description.model(),
                Visibility.isPublic(model),
                description.table(),
                fields(description, via),
                joins(description, via),
                InstanceDescriptor.made(
                        description.keyOnlyInstances() ? Construction.EMPTY_THEN_SET : Construction.ALL_FIELDS),
                description.fingerprint(),
                via);
    }

    private List<FieldDescriptor> fields(Description description, SourceAnchor via) {
        Map<String, List<AnnotationView>> columnsByField = new LinkedHashMap<>();
        for (AnnotationView column : description.columns()) {
            columnsByField
                    .computeIfAbsent(column.text("field"), field -> new ArrayList<>())
                    .add(column);
        }
        Map<String, ReferenceDescriptor> references = new LinkedHashMap<>();
        for (AnnotationView reference : description.references()) {
            reference(reference, via).ifPresent(found -> references.put(reference.text("field"), found));
        }
        List<FieldDescriptor> fields = new ArrayList<>();
        columnsByField.forEach((name, columns) -> fields.add(field(
                name,
                columns.stream().map(description::column).toList(),
                columns.get(0),
                Optional.ofNullable(references.get(name)),
                via)));
        return fields;
    }

    private static FieldDescriptor field(
            String name,
            List<ColumnDescriptor> columns,
            AnnotationView first,
            Optional<ReferenceDescriptor> reference,
            SourceAnchor via) {
        return new FieldDescriptor(
                name,
                columns.get(0).type().javaType(),
                first.flag("key"),
                first.flag("generated"),
                new Access.Direct(),
                columns,
                reference,
                via);
    }

    private List<JoinDescriptor> joins(Description description, SourceAnchor via) {
        List<JoinDescriptor> joins = new ArrayList<>();
        for (AnnotationView join : description.joins()) {
            JoinSide own = new JoinSide(description.model(), columns(description, join, "columns"));
            TableDescriptor table = new TableDescriptor(description.table().schema(), join.text("table"));
            join.type("other")
                    .type()
                    .flatMap(CompiledTypes::classOf)
                    .map(other -> new JoinSide(compiled.nameOf(other), columns(description, join, "otherColumns")))
                    .ifPresent(other -> joins.add(new JoinDescriptor(join.text("field"), table, own, other, via)));
        }
        return joins;
    }

    private static List<ColumnDescriptor> columns(Description description, AnnotationView join, String member) {
        return join.annotations(member).stream().map(description::column).toList();
    }

    private DeleteAction action(AnnotationView reference, SourceAnchor via) {
        return new DeleteAction(
                OnDelete.valueOf(reference.text("onDelete")),
                OnSoftDelete.valueOf(reference.text("onSoftDelete")),
                setValue(reference),
                via);
    }

    private SetValue setValue(AnnotationView reference) {
        Optional<TypeName> supplier =
                reference.type("setFrom").type().flatMap(CompiledTypes::classOf).map(compiled::nameOf);
        return new SetValue(reference.text("setTo"), supplier);
    }

    private Optional<ReferenceDescriptor> reference(AnnotationView reference, SourceAnchor via) {
        return reference.type("parent").type().flatMap(CompiledTypes::classOf).map(parent -> {
            TypeName name = compiled.nameOf(parent);
            List<String> written = reference.texts("parentFields");
            List<String> parentFields = written.isEmpty()
                    ? keys.key(parent, via, new Findings())
                            .map(ParentKey::components)
                            .orElse(List.of())
                    : written;
            return new ReferenceDescriptor(
                    name,
                    parentFields,
                    written.isEmpty(),
                    HeldAs.VALUE,
                    action(reference, via),
                    reference.flag("oneToOne"),
                    reference.flag("clear"));
        });
    }
}
