package dev.expunge.processor.graph;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One reference in the text of {@link Models}. */
record ReferenceLine(
        String child,
        String field,
        String parent,
        boolean outside,
        boolean nullable,
        OnDelete onDelete,
        Optional<String> held,
        String rest) {

    private static final Pattern SYNTAX =
            Pattern.compile("(\\w+)\\.(\\w+) -> (\\{)?(\\w+)}?(\\?)? (\\w+)(?: TO (\\w+))?((?: KEY| NEVER)*)");

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
                OnDelete.valueOf(matcher.group(6)),
                Optional.ofNullable(matcher.group(7)),
                matcher.group(8));
    }

    boolean key() {
        return rest.contains("KEY");
    }

    FieldDescriptor describe(Map<String, Integer> keyWidths) {
        int width = held.isPresent() ? 1 : keyWidths.getOrDefault(parent, 1);
        List<ColumnDescriptor> columns =
                IntStream.range(0, width).mapToObj(this::column).toList();
        ReferenceDescriptor reference = new ReferenceDescriptor(
                Models.type(parent),
                held.map(List::of).orElse(List.of("id")),
                held.isEmpty(),
                held.isEmpty() ? ReferenceDescriptor.HeldAs.OBJECT : ReferenceDescriptor.HeldAs.VALUE,
                onDelete,
                false,
                !rest.contains("NEVER"),
                new NamedAnchor(child + "." + field + " onDelete"));
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
