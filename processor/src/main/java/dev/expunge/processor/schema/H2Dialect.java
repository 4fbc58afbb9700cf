package dev.expunge.processor.schema;

import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.ValueKind;
import java.util.Optional;

/** H2. Its times keep no fraction, and its decimals no digits right of the point, unless their types say so. */
final class H2Dialect extends Dialect {

    H2Dialect() {
        super("H2", "h2");
    }

    /** A parent without a schema would be looked for in its child's. */
    @Override
    String parent(SchemaTable child, TableDescriptor parent) {
        boolean elsewhere = child.name().schema().isPresent() && parent.schema().isEmpty();
        return elsewhere ? table(new TableDescriptor(Optional.of("public"), parent.name())) : table(parent);
    }

    @Override
    String text(ColumnType type) {
        return type.length() > 0 ? "varchar(" + type.length() + ")" : "varchar";
    }

    @Override
    String decimal(ColumnType type) {
        return type.kind() == ValueKind.BIG_INTEGER ? "numeric" : "decfloat";
    }

    @Override
    String bytes(ColumnType type) {
        return type.length() > 0 ? "varbinary(" + type.length() + ")" : "varbinary";
    }

    @Override
    String time() {
        return "time(9)";
    }

    @Override
    String dateTime() {
        return "timestamp(9)";
    }

    @Override
    String moment() {
        return "timestamp(9) with time zone";
    }

    @Override
    String randomUuid() {
        return "random_uuid()";
    }

    @Override
    Literals literals() {
        return new H2Literals();
    }

    @Override
    boolean indexesForeignKeys() {
        return true;
    }
}
