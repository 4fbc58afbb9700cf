package dev.expunge.processor.graph;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One reference in the text of {@link Models}. */
record ReferenceLine(
        String child,
        String field,
        String parent,
        boolean outside,
        boolean nullable,
        DeleteAction action,
        Optional<String> held,
        String rest) {

    private static final Pattern SYNTAX =
            Pattern.compile("(\\w+)\\.(\\w+) -> (\\{)?(\\w+)}?(\\?)? (\\w+)(?: (AS|FROM) (\\w+))?"
                    + "(?: TO (\\w+))?((?: KEY| UNIQUE| NEVER| DEFERRABLE| KEEP| DELETE)*)");

    static ReferenceLine read(String line) {
        Matcher matcher = SYNTAX.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new ReferenceLine(
                matcher.group(1),
                matcher.group(2),
                matcher.group(4),
                matcher.group(3) != null,
                matcher.group(5) != null,
                action(matcher),
                Optional.ofNullable(matcher.group(9)),
                matcher.group(10));
    }

    private static DeleteAction action(Matcher matcher) {
        SetValue value = SetValue.NONE;
        if (matcher.group(7) != null) {
            value = matcher.group(7).equals("AS")
                    ? SetValue.of(matcher.group(8))
                    : SetValue.from(Models.type(matcher.group(8)));
        }
        NamedAnchor anchor = new NamedAnchor(matcher.group(1) + "." + matcher.group(2) + " onDelete");
        OnSoftDelete onSoftDelete = Stream.of(OnSoftDelete.KEEP, OnSoftDelete.DELETE)
                .filter(each -> matcher.group(10).contains(each.name()))
                .findFirst()
                .orElse(OnSoftDelete.UNDECLARED);
        return new DeleteAction(OnDelete.valueOf(matcher.group(6)), onSoftDelete, value, anchor);
    }

    boolean key() {
        return rest.contains("KEY");
    }

    Optional<DeferrableReference> deferrable() {
        String constraint = child.toLowerCase(Locale.ROOT) + "_" + field;
        NamedAnchor anchor = new NamedAnchor(child + "." + field + " deferrable");
        return rest.contains("DEFERRABLE")
                ? Optional.of(new DeferrableReference(Models.type(child), field, constraint, anchor))
                : Optional.empty();
    }

    FieldDescriptor describe(Map<String, List<String>> keys) {
        List<String> parentFields = held.map(List::of).orElseGet(() -> keys.getOrDefault(parent, List.of("id")));
        List<ColumnDescriptor> columns =
                IntStream.range(0, parentFields.size()).mapToObj(this::column).toList();
        ReferenceDescriptor reference = new ReferenceDescriptor(
                Models.type(parent),
                parentFields,
                held.isEmpty(),
                held.isEmpty() ? ReferenceDescriptor.HeldAs.OBJECT : ReferenceDescriptor.HeldAs.VALUE,
                action,
                rest.contains("UNIQUE"),
                !rest.contains("NEVER"));
        return new FieldDescriptor(
                field,
                Models.type(parent).qualified(),
                key(),
                false,
                new Access.Direct(),
                columns,
                Optional.of(reference),
                new NamedAnchor(child + "." + field));
    }

    private ColumnDescriptor column(int number) {
        return new ColumnDescriptor(
                field, field + "_" + number, new ValueTypeName(ValueKind.INTEGER, "int"), nullable, ColumnOptions.NONE);
    }
}
