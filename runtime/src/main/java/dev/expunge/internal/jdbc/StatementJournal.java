package dev.expunge.internal.jdbc;

import dev.expunge.internal.sql.Parameter;
import dev.expunge.jdbc.SentStatement;
import dev.expunge.jdbc.StatementListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the statements of one session and tells the listener what was answered. */
final class StatementJournal {

    private final StatementListener listener;
    private int sent;

    StatementJournal(StatementListener listener) {
        this.listener = listener;
    }

    int sent() {
        return sent;
    }

    /** Counts a statement that is about to be sent, and returns the time. */
    long start() {
        sent++;
        return System.nanoTime();
    }

    void end(String text, List<Parameter> parameters, long rows, long started) {
        tell(text, values(parameters), rows, started);
    }

    /** Tells of a batch, whose parameters are one list for each set of them. */
    void endBatch(String text, List<List<Parameter>> sets, long rows, long started) {
        List<Object> values = new ArrayList<>();
        sets.forEach(set -> values.add(values(set)));
        tell(text, values, rows, started);
    }

    private void tell(String text, List<Object> values, long rows, long started) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        listener.sent(new SentStatement(text, values, rows, elapsed));
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
