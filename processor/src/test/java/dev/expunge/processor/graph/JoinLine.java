package dev.expunge.processor.graph;

import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One join table in the text of {@link Models}. */
record JoinLine(String owner, String field, String other, boolean outside, String table) {

    private static final Pattern SYNTAX = Pattern.compile("(\\w+)\\.(\\w+) <-> (\\{)?(\\w+)}?(?: (\\w+))?");

    static JoinLine read(String line) {
        Matcher matcher = SYNTAX.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        String owner = matcher.group(1);
        String field = matcher.group(2);
        String table = Optional.ofNullable(matcher.group(5)).orElse(owner + "_" + field);
        return new JoinLine(owner, field, matcher.group(4), matcher.group(3) != null, table);
    }

    JoinDescriptor describe(Map<String, List<String>> keys) {
        return new JoinDescriptor(
                field,
                new TableDescriptor(Optional.empty(), table),
                side("own", owner, keys),
                side("other", other, keys),
                new NamedAnchor(owner + "." + field));
    }

    private static JoinSide side(String name, String model, Map<String, List<String>> keys) {
        int width = keys.getOrDefault(model, List.of("id")).size();
        return new JoinSide(
                Models.type(model),
                IntStream.range(0, width)
                        .mapToObj(i -> new ColumnDescriptor(
                                "id",
                                width == 1 ? name : name + "_" + i,
                                new ValueTypeName(ValueKind.INTEGER, "int"),
                                false,
                                ColumnOptions.NONE))
                        .toList());
    }
}
