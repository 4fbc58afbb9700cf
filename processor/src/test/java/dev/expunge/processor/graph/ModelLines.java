package dev.expunge.processor.graph;

import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.InstanceDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.SoftDeletion;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the text of {@link Models} says about one model. */
final class ModelLines {

    final List<ReferenceLine> references = new ArrayList<>();
    final List<JoinLine> joins = new ArrayList<>();
    List<String> key = List.of();
    String marks = "";
    private final String name;

    ModelLines(String name) {
        this.name = name;
    }

    /** The key fields that are no references: {@code id} unless the text says otherwise. */
    List<String> plainKey() {
        boolean keyed = references.stream().anyMatch(ReferenceLine::key);
        return key.isEmpty() && !keyed ? List.of("id") : key;
    }

    ModelDescriptor describe(Map<String, List<String>> keys) {
        List<FieldDescriptor> fields = new ArrayList<>();
        plainKey().forEach(field -> fields.add(plain(field)));
        references.forEach(reference -> fields.add(reference.describe(keys)));
        return new ModelDescriptor(
                Models.type(name),
                true,
                new TableDescriptor(Optional.empty(), name, softDeletion()),
                fields,
                joins.stream().map(join -> join.describe(keys)).toList(),
                InstanceDescriptor.made(Construction.EMPTY_THEN_SET),
                "",
                new NamedAnchor(name));
    }

    private Optional<SoftDeletion> softDeletion() {
        return switch (marks) {
            case "TIMED" ->
                Optional.of(new SoftDeletion(
                        mark("deleted_at", ValueKind.INSTANT),
                        Optional.empty(),
                        mark("deletion_id", ValueKind.UUID),
                        Optional.empty()));
            case "FLAGGED" ->
                Optional.of(new SoftDeletion(
                        Optional.empty(), mark("deleted", ValueKind.BOOLEAN), Optional.empty(), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<ColumnDescriptor> mark(String name, ValueKind kind) {
        ValueTypeName type = new ValueTypeName(kind, kind.className());
        boolean nullable = kind != ValueKind.BOOLEAN;
        return Optional.of(new ColumnDescriptor(name, name, type, nullable, ColumnOptions.NONE));
    }

    private FieldDescriptor plain(String field) {
        ValueTypeName type = new ValueTypeName(ValueKind.INTEGER, "int");
        ColumnDescriptor column = new ColumnDescriptor(field, field, type, false, ColumnOptions.NONE);
        return new FieldDescriptor(
                field,
                "int",
                true,
                false,
                new Access.Direct(),
                List.of(column),
                Optional.empty(),
                new NamedAnchor(name + "." + field));
    }
}
