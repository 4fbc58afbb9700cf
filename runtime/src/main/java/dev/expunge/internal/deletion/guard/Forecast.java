package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.Closure;
import dev.expunge.internal.deletion.rows.Countable;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.words.Counts;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the rows that a delete is about to take and to update, once all keys that it needs are collected. */
public final class Forecast {

    private final Parts parts;
    private final Labels labels;
    private final Counts counts = Counts.ofNothing();
    private final Map<Step, Long> counted = new HashMap<>();

    private Forecast(Parts parts, Labels labels) {
        this.parts = parts;
        this.labels = labels;
    }

    public static Forecast of(Parts parts, Labels labels, Session session) {
        Forecast forecast = new Forecast(parts, labels);
        forecast.count(session);
        return forecast;
    }

    /** Returns all the rows that were collected or counted. */
    public Closure closure() {
        return new Closure(parts.all().stream().map(Part::collected).toList(), counted);
    }

    public Counts counts() {
        return counts;
    }

    private void count(Session session) {
        List<Step> steps = new ArrayList<>();
        List<Countable.Request> requests = new ArrayList<>();
        for (Part part : parts.all()) {
            part.plan()
                    .takings()
                    .filter(step -> step.rows() == Step.Rows.REFERRING)
                    .forEach(step -> {
                        steps.add(step);
                        requests.add(
                                new Countable.Request(NamedRows.referring(step, part.collected()), Tasks.of(step)));
                    });
            for (Step.SetReference step : part.plan().sets()) {
                steps.add(step);
                requests.add(
                        new Countable.Request(Referrers.staying(step.reference(), part.collected()), Tasks.of(step)));
            }
        }
        long[] found = new RowCounts(session).of(requests);
        for (int position = 0; position < found.length; position++) {
            counted.put(steps.get(position), found[position]);
        }
        parts.all().forEach(this::add);
    }

    private void add(Part part) {
        part.plan().takings().forEach(step -> counts.of(step).add(labels.of(step.table()), rows(step, part)));
        part.plan().sets().forEach(step -> counts.updated().add(labels.of(step.reference()), counted(step)));
    }

    private long counted(Step step) {
        return counted.getOrDefault(step, 0L);
    }

    /** Nothing refers to roots whose keys are not read, and a limit has them read. */
    private long rows(Step.Taking step, Part part) {
        return switch (step.rows()) {
            case COLLECTED, DEEPEST_FIRST -> part.collected().of(step.table()).size();
            case REFERRING -> counted(step);
            case ROOTS -> 0;
        };
    }
}
