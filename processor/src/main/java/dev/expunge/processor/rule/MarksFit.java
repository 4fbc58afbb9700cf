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

    private static final Mark TIME = new Mark(
            "@Nullable Instant", Set.of(ValueKind.INSTANT, ValueKind.OFFSET_DATE_TIME, ValueKind.LOCAL_DATE_TIME));
    private static final Mark FLAG = new Mark("boolean", Set.of(ValueKind.BOOLEAN));
    private static final Mark ID = new Mark("@Nullable UUID", Set.of(ValueKind.UUID));
    private static final Mark ACTOR = new Mark("@Nullable String", Set.of(ValueKind.STRING));

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.softDeletion().stream()
                .flatMap(marks -> Stream.of(
                        check(model, marks.deletedAt(), TIME),
                        check(model, marks.flag(), FLAG),
                        check(model, marks.deletionId(), ID),
                        check(model, marks.deletedBy(), ACTOR)))
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
        boolean isFlag = mark.equals(FLAG);
        return column.nullable() == isFlag
                ? Optional.of(isFlag ? "it may be null" : "it is never null, as on a live row")
                : Optional.empty();
    }

    /**
     * What a column says about a deleted row.
     *
     * @param type how a field for it is declared
     * @param kinds what may be written into it
     */
    private record Mark(String type, Set<ValueKind> kinds) {}
}
