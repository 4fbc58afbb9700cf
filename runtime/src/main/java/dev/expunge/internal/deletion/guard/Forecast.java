package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Closure;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.Countable;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Tally;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the rows that a delete is about to delete and to update, once all keys that it needs are collected. */
public final class Forecast {

    private final Collected collected;
    private final Labels labels;
    private final Tally deleted = new Tally();
    private final Tally updated = new Tally();
    private final Map<Integer, Long> counted = new HashMap<>();

    private Forecast(Collected collected, Labels labels) {
        this.collected = collected;
        this.labels = labels;
    }

    public static Forecast of(PhasedPlan plan, Collected collected, Labels labels, Session session) {
        Forecast forecast = new Forecast(collected, labels);
        forecast.count(plan, session);
        return forecast;
    }

    /** Returns all the rows that were collected or counted. */
    public Closure closure() {
        return new Closure(collected, counted);
    }

    public Tally deleted() {
        return deleted;
    }

    public Tally updated() {
        return updated;
    }

    private void count(PhasedPlan plan, Session session) {
        List<Countable.Request> requests = new ArrayList<>();
        List<Step.Delete> deletes = plan.deletes();
        deletes.stream()
                .filter(step -> step.rows() == Step.Rows.REFERRING)
                .forEach(step ->
                        requests.add(new Countable.Request(NamedRows.referring(step, collected), Tasks.of(step))));
        plan.sets()
                .forEach(step -> requests.add(
                        new Countable.Request(Referrers.staying(step.reference(), collected), Tasks.of(step))));
        long[] counts = new RowCounts(session).of(requests);
        int next = 0;
        for (Step.Delete step : deletes) {
            switch (step.rows()) {
                case COLLECTED, DEEPEST_FIRST ->
                    deleted.add(
                            labels.of(step.table()), collected.of(step.table()).size());
                case REFERRING -> {
                    deleted.add(labels.of(step.table()), counts[next]);
                    counted.put(step.ordinal(), counts[next++]);
                }
                case ROOTS -> {} // nothing refers to them, and a limit has them collected
            }
        }
        for (Step.SetReference step : plan.sets()) {
            updated.add(labels.of(step.reference()), counts[next]);
            counted.put(step.ordinal(), counts[next++]);
        }
    }
}
