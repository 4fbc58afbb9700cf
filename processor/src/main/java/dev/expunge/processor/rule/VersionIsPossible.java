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

/** What counts the changes of a row is one number that every row has, and that no other row refers to. */
final class VersionIsPossible implements ModelRule {

    private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.INTEGER, ValueKind.LONG);

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.versions().stream()
                .flatMap(field -> obstacle(model, field)
                        .map(why -> Diagnostic.of(Code.EXP3010, Labels.of(model, field), why)
                                .help(
                                        field.anchor(),
                                        "Annotate one field with @Version: an int or a long that is never null."))
                        .stream())
                .toList();
    }

    private static Optional<String> obstacle(ModelDescriptor model, FieldDescriptor field) {
        FieldDescriptor first = model.versions().get(0);
        if (!field.equals(first)) {
            return Optional.of('"' + Labels.of(model, first) + "\" is the version already");
        }
        ColumnDescriptor column = field.columns().get(0);
        if (!NUMBERS.contains(column.type().kind())) {
            return Optional.of("it is of type " + field.javaType());
        }
        if (column.nullable()) {
            return Optional.of("it may be null");
        }
        return column.options().unique()
                ? Optional.of("it is unique, and each row counts for itself")
                : Optional.empty();
    }
}
