package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A field on a column that marks rows as deleted can hold what is written there, and has no other duty. */
final class MarksFit implements ModelRule {

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.softDeletion().stream()
                .flatMap(marks -> Stream.of(
                        check(model, marks.deletedAt(), Mark.TIME),
                        check(model, marks.flag(), Mark.FLAG),
                        check(model, marks.deletionId(), Mark.ID),
                        check(model, marks.deletedBy(), Mark.ACTOR)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Diagnostic> check(ModelDescriptor model, Optional<ColumnDescriptor> column, Mark mark) {
        return column.flatMap(found -> model.fields().stream()
                .filter(field -> field.columns().contains(found))
                .findFirst()
                .flatMap(field -> obstacle(field, found, mark)
                        .map(why -> Diagnostic.of(Code.EXP3015, Labels.of(model, field), found.name(), why)
                                .help(
                                        field.anchor(),
                                        "Write: " + mark.type + " " + field.name()
                                                + "; or name another column in @SoftDeletable."))));
    }

    private static Optional<String> obstacle(FieldDescriptor field, ColumnDescriptor column, Mark mark) {
        if (field.key()) {
            return Optional.of("it is part of the key");
        }
        if (field.reference().isPresent()) {
            return Optional.of("it is a reference");
        }
        if (column.options().version()) {
            return Optional.of("it is the version");
        }
        if (column.options().unique()) {
            return Optional.of("it is unique, and rows are deleted together");
        }
        if (!mark.kinds.contains(column.type().kind())
                || column.type().conversion().isPresent()) {
            return Optional.of("it is of type " + field.javaType());
        }
        if (!column.options().defaultValue().equals("false")
                && !column.options().defaultValue().isEmpty()) {
            return Optional.of("its default is no live row's");
        }
        boolean isFlag = mark == Mark.FLAG;
        return column.nullable() == isFlag
                ? Optional.of(isFlag ? "it may be null" : "it is never null, as on a live row")
                : Optional.empty();
    }

    /** What a column says about a deleted row. */
    private enum Mark {
        TIME("@Nullable Instant", ValueKind.INSTANT, ValueKind.OFFSET_DATE_TIME, ValueKind.LOCAL_DATE_TIME),
        FLAG("boolean", ValueKind.BOOLEAN),
        ID("@Nullable UUID", ValueKind.UUID),
        ACTOR("@Nullable String", ValueKind.STRING);

        private final String type;
        private final Set<ValueKind> kinds;

        Mark(String type, ValueKind... kinds) {
            this.type = type;
            this.kinds = Set.of(kinds);
        }
    }
}
