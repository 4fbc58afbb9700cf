package dev.expunge.processor.read;

import dev.expunge.annotation.Embedded;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.EmbeddedDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.read.check.EmbeddedRecords;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import java.util.ArrayList;
import java.util.List;

/** Reads a field that embeds a value record: each component is a field of the model. */
final class EmbeddedReader {

    private final CompiledTypes compiled;
    private final MemberReader members;
    private final FieldReader fields;
    private final EmbeddedRecords records;

    EmbeddedReader(CompiledTypes compiled, MemberReader members, FieldReader fields) {
        this.compiled = compiled;
        this.members = members;
        this.fields = fields;
        this.records = new EmbeddedRecords(compiled, members);
    }

    boolean isEmbedded(MappedField field) {
        return field.annotation(Embedded.class, compiled.elements()).isPresent();
    }

    /** Returns the components, or nothing if {@code findings} say why one of them cannot be read. */
    List<FieldDescriptor> read(MappedField field, Findings findings) {
        Access way = fields.way(field, findings);
        if (!records.check(field, findings)) {
            return List.of();
        }
        List<MappedField> components = members.components(field);
        List<FieldDescriptor> read = components(field, components, findings);
        if (read.size() < components.size()) {
            return List.of();
        }
        EmbeddedDescriptor embedded = new EmbeddedDescriptor(
                field.name(), ValueTypeReader.spelled(field.type()), isNullable(field, read), way);
        return read.stream().map(component -> embedded(component, embedded)).toList();
    }

    /** What is wrong with a record of a class file, which has no place, is told where it is embedded. */
    private List<FieldDescriptor> components(MappedField field, List<MappedField> components, Findings findings) {
        Findings inRecord = new Findings();
        List<FieldDescriptor> read = new ArrayList<>();
        for (MappedField component : components) {
            if (records.checkComponent(component, inRecord)) {
                fields.read(component, inRecord).ifPresent(read::add);
            }
        }
        if (CompiledTypes.classOf(field.type()).filter(compiled::isSource).isPresent()) {
            findings.addAll(inRecord);
        } else {
            findings.addAt(field.anchor(), inRecord);
        }
        return read;
    }

    /** Jakarta Persistence says of each column whether it may be null, and nothing of the record as a whole. */
    private static boolean isNullable(MappedField field, List<FieldDescriptor> components) {
        return field.isNullable()
                && (field.jakarta().isEmpty() || components.stream().allMatch(FieldDescriptor::nullable));
    }

    private static FieldDescriptor embedded(FieldDescriptor field, EmbeddedDescriptor embedded) {
        Access.Methods access = (Access.Methods) field.access();
        List<ColumnDescriptor> columns = field.columns().stream()
                .map(column -> embedded.nullable() ? column.orNull() : column)
                .toList();
        return new FieldDescriptor(
                field.name(),
                field.javaType(),
                false,
                false,
                new Access.Component(
                        embedded, access.getter(), field.nullable(), access.readsOptional(), access.writesOptional()),
                columns,
                field.reference(),
                field.anchor());
    }
}
