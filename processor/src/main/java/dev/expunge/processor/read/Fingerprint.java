package dev.expunge.processor.read;

import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.SoftDeletion;
import dev.expunge.processor.model.TypeName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Condenses the facts that plans and children depend on, so that a stale plan is noticed when a database is opened. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(ModelDescriptor model) {
        StringBuilder facts = new StringBuilder();
        fact(facts, model.table().schema().orElse(""), model.table().name(), model.keyOnlyInstances());
        for (FieldDescriptor field : model.fields()) {
            fact(facts, "field", field.name(), field.key(), field.generated());
            field.columns().forEach(column -> add(facts, column));
            field.reference().ifPresent(reference -> add(facts, reference));
        }
        model.joins().forEach(join -> add(facts, join));
        model.softDeletion().ifPresent(marks -> add(facts, marks));
        return digest(facts.toString());
    }

    private static void add(StringBuilder facts, ColumnDescriptor column) {
        fact(
                facts,
                "column",
                column.name(),
                column.type().javaType(),
                column.nullable(),
                column.options().unique(),
                column.options().defaultValue(),
                column.options().length(),
                column.options().precision(),
                column.options().scale());
        if (column.options().version()) {
            fact(facts, "version");
        }
        if (column.type().isHeldSpecially()) {
            fact(facts, "held", column.type().kind());
        }
        column.type()
                .conversion()
                .ifPresent(found -> fact(facts, "converted", found.converter().qualified()));
    }

    private static void add(StringBuilder facts, ReferenceDescriptor reference) {
        fact(
                facts,
                "reference",
                reference.parent().qualified(),
                String.join(",", reference.parentFields()),
                reference.onDelete(),
                reference.oneToOne(),
                reference.clearable());
        if (reference.onSoftDelete() != OnSoftDelete.UNDECLARED) {
            fact(facts, "onSoftDelete", reference.onSoftDelete());
        }
        SetValue value = reference.action().value();
        if (!value.equals(SetValue.NONE)) {
            fact(
                    facts,
                    "set",
                    value.literal(),
                    value.supplier().map(TypeName::qualified).orElse(""));
        }
    }

    private static void add(StringBuilder facts, SoftDeletion marks) {
        mark(facts, "deletedAt", marks.deletedAt());
        mark(facts, "flag", marks.flag());
        mark(facts, "deletionId", marks.deletionId());
        mark(facts, "deletedBy", marks.deletedBy());
    }

    private static void mark(StringBuilder facts, String name, Optional<ColumnDescriptor> column) {
        column.ifPresent(found -> {
            fact(facts, name);
            add(facts, found);
        });
    }

    private static void add(StringBuilder facts, JoinDescriptor join) {
        fact(
                facts,
                "join",
                join.field(),
                join.table().name(),
                join.other().model().qualified());
        join.own().columns().forEach(column -> add(facts, column));
        join.other().columns().forEach(column -> add(facts, column));
    }

    private static void fact(StringBuilder facts, Object... parts) {
        for (Object part : parts) {
            String text = part.toString();
            facts.append(text.length()).append(':').append(text);
        }
        facts.append('\n');
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
