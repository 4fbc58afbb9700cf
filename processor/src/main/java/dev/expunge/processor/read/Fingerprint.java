package dev.expunge.processor.read;

import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.TypeName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Condenses the facts that plans and children depend on, so that a stale plan is noticed when a database is opened. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(TableDescriptor table, List<FieldDescriptor> fields, boolean keyOnlyInstances) {
        StringBuilder facts = new StringBuilder();
        fact(facts, table.schema().orElse(""), table.name(), keyOnlyInstances);
        for (FieldDescriptor field : fields) {
            fact(facts, "field", field.name(), field.key(), field.generated());
            field.columns().forEach(column -> add(facts, column));
            field.reference().ifPresent(reference -> add(facts, reference));
        }
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
        SetValue value = reference.action().value();
        if (!value.equals(SetValue.NONE)) {
            fact(
                    facts,
                    "set",
                    value.literal(),
                    value.supplier().map(TypeName::qualified).orElse(""));
        }
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
