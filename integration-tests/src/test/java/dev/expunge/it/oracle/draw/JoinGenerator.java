package dev.expunge.it.oracle.draw;

import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.RowSpec;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Joins the models of a scenario, also with themselves, and links some of their rows. */
final class JoinGenerator {

    private static final int MOST_JOINS = 2;

    private final List<ModelSpec> models;
    private final List<RowSpec> rows;
    private final SplittableRandom random;

    /** Takes the lists to which join tables and their rows are added. */
    JoinGenerator(List<ModelSpec> models, List<RowSpec> rows, SplittableRandom random) {
        this.models = models;
        this.rows = rows;
        this.random = random;
    }

    /** Leaves alone those models whose rows the database may delete itself, since it would leave the links. */
    void addExceptTo(Set<Integer> vanishing) {
        int count = models.size();
        int joins = random.nextInt(MOST_JOINS + 1);
        for (int i = 0; i < joins; i++) {
            int owner = random.nextInt(count);
            int other = random.nextInt(count);
            if (!vanishing.contains(owner) && !vanishing.contains(other)) {
                addJoin(owner, other);
            }
        }
    }

    private void addJoin(int owner, int other) {
        int join = models.size();
        models.add(ModelSpec.join(owner, other));
        List<Integer> others = numbers(other);
        for (int own : numbers(owner)) {
            others.stream()
                    .filter(number -> random.nextInt(3) == 0)
                    .forEach(number -> rows.add(RowSpec.link(join, own, number)));
        }
    }

    private List<Integer> numbers(int model) {
        return rows.stream()
                .filter(row -> row.model() == model)
                .map(RowSpec::number)
                .toList();
    }
}
