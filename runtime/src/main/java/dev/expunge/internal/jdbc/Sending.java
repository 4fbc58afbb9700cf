package dev.expunge.internal.jdbc;

import dev.expunge.internal.sql.Parameter;
import dev.expunge.internal.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement on its way, as those are told who ask what was sent.
 *
 * @param text the statement, or empty
 * @param values the parameters' values in order, of a batch one list for each set of them; null is SQL's null
 */
record Sending(String text, List<Object> values) {

    static Sending of(Sql sql) {
        return new Sending(sql.text(), values(sql.parameters()));
    }

    static Sending of(Batch batch) {
        List<Object> sets = new ArrayList<>();
        batch.sets().forEach(set -> sets.add(values(set)));
        return new Sending(batch.text(), sets);
    }

    /** Returns what is sent without parameters. */
    static Sending of(String text) {
        return new Sending(text, List.of());
    }

    private static List<Object> values(List<Parameter> parameters) {
        List<Object> values = new ArrayList<>();
        for (Parameter parameter : parameters) {
            values.add(value(parameter));
        }
        return values;
    }

    @SuppressWarnings("NullAway") // SQL's null is null in a listener's list, as it documents
    private static Object value(Parameter parameter) {
        @Nullable
        Object value =
                parameter instanceof Parameter.Single single ? single.value() : ((Parameter.Many) parameter).values();
        return value;
    }
}
