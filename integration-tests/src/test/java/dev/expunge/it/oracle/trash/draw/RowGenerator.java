package dev.expunge.it.oracle.trash.draw;

import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.ReferenceSpec;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws rows, all live. All exist before any target is drawn, so that they may refer to each other in circles. */
final class RowGenerator {

    static final int MOST_ROWS = 5;
    static final int MOST_CODES = 6;

    private final List<ModelSpec> models;
    private final SplittableRandom random;
    private final int[] counts;

    RowGenerator(List<ModelSpec> models, SplittableRandom random) {
        this.models = models;
        this.random = random;
        this.counts = new int[models.size()];
    }

    List<RowState> rows() {
        for (int model = 0; model < counts.length; model++) {
            counts[model] = 2 + random.nextInt(MOST_ROWS - 1);
        }
        while (takeAwayWhatFindsNoParent()) {
            // until every row that needs a parent finds one
        }
        Map<RowId, RowState> rows = new HashMap<>();
        for (int model = 0; model < counts.length; model++) {
            rows(model).forEach(row -> rows.put(row.id(), row));
        }
        return rows.values().stream()
                .sorted((one, other) -> one.id().toString().compareTo(other.id().toString()))
                .toList();
    }

    private boolean takeAwayWhatFindsNoParent() {
        int[] before = counts.clone();
        for (int model = 0; model < counts.length; model++) {
            for (ReferenceSpec reference : models.get(model).references()) {
                int parents = counts[reference.parent()];
                if (!reference.nullable() && (reference.unique() || parents == 0)) {
                    counts[model] = Math.min(counts[model], parents);
                }
            }
        }
        return !Arrays.equals(before, counts);
    }

    private List<RowState> rows(int model) {
        List<List<Integer>> candidates = models.get(model).references().stream()
                .map(reference -> IntStream.rangeClosed(1, counts[reference.parent()])
                        .boxed()
                        .collect(Collectors.toCollection(ArrayList::new)))
                .collect(Collectors.toList());
        Set<Integer> codes = new HashSet<>();
        List<RowState> rows = new ArrayList<>();
        for (int number = 1; number <= counts[model]; number++) {
            rows.add(row(model, number, candidates, codes));
        }
        return rows;
    }

    private RowState row(int model, int number, List<? extends List<Integer>> candidates, Set<Integer> codes) {
        ModelSpec spec = models.get(model);
        List<OptionalInt> targets = new ArrayList<>();
        for (ReferenceSpec reference : spec.references()) {
            targets.add(target(reference, candidates.get(targets.size())));
        }
        int code = 1 + random.nextInt(MOST_CODES);
        boolean hasCode = spec.hasCode() && codes.add(code);
        int own = spec.isJoin()
                ? RowId.ofSides(targets.get(0).orElseThrow(), targets.get(1).orElseThrow())
                : number;
        return new RowState(
                new RowId(model, own),
                targets,
                hasCode ? OptionalInt.of(code) : OptionalInt.empty(),
                spec.hasVersion() ? 1 : 0,
                0);
    }

    private OptionalInt target(ReferenceSpec reference, List<Integer> candidates) {
        if (candidates.isEmpty() || (reference.nullable() && random.nextInt(4) == 0)) {
            return OptionalInt.empty();
        }
        int position = random.nextInt(candidates.size());
        return OptionalInt.of(reference.unique() ? candidates.remove(position) : candidates.get(position));
    }
}
