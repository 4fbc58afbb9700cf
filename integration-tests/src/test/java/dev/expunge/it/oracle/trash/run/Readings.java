package dev.expunge.it.oracle.trash.run;

import dev.expunge.it.oracle.trash.expect.Outcome;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the library reads, as lines: the keys of each model that are live, in the trash, and all; and the past deletes. */
final class Readings {

    private final World world;
    private final Scenario scenario;

    private Readings(World world) {
        this.world = world;
        this.scenario = world.scenario();
    }

    /** Returns what has to be read of some rows. */
    static Set<String> of(World world) {
        return new Readings(world).lines();
    }

    static String keys(int model, String which, Collection<Integer> keys) {
        return "%s of M%d: %s".formatted(which, model, new TreeSet<>(keys));
    }

    /** An id holds milliseconds only. */
    static String deletion(int step, Optional<Instant> at, Optional<String> by, Map<String, Long> rows) {
        return "step %d at %s by %s: %s"
                .formatted(step, at.map(time -> time.truncatedTo(ChronoUnit.MILLIS)), by, new TreeMap<>(rows));
    }

    private Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        for (int model = 0; model < Scenario.modelsOf(scenario.models()); model++) {
            lines.add(keys(model, "live", numbers(model, RowState::isLive)));
            if (scenario.isSoft(model)) {
                lines.add(keys(model, "trash", numbers(model, row -> !row.isLive())));
                lines.add(keys(model, "all", numbers(model, row -> true)));
            }
        }
        world.rows().stream()
                .filter(row -> !row.isLive() && marking(row).keepsId())
                .collect(Collectors.groupingBy(RowState::takenBy))
                .forEach((step, rows) -> lines.add(deletion(step, rows)));
        return lines;
    }

    private String deletion(int step, List<RowState> rows) {
        boolean isTold = rows.stream().anyMatch(row -> marking(row) == Marking.TIMED);
        return deletion(
                step,
                Optional.of(Ticks.of(step)),
                isTold ? Optional.of(Runner.actor(step)) : Optional.empty(),
                Outcome.count(rows.stream()
                        .map(row -> scenario.label(row.id().model()))
                        .toList()));
    }

    private List<Integer> numbers(int model, Predicate<RowState> wanted) {
        return world.rows().stream()
                .filter(row -> row.id().model() == model && wanted.test(row))
                .map(row -> row.id().number())
                .toList();
    }

    private Marking marking(RowState row) {
        return scenario.model(row.id()).marking();
    }
}
