package dev.expunge.it.oracle.trash;

import dev.expunge.it.oracle.trash.Scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes scenarios. The same seed makes the same scenario. */
final class ScenarioGenerator {

    private static final int LEAST_STEPS = 3;
    private static final int MOST_STEPS = 8;

    private final SplittableRandom random;

    ScenarioGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Each step is chosen by what the oracle says of the rows after those before: else most would find nothing to do. */
    Scenario scenario() {
        List<ModelSpec> models = new ModelGenerator(random).models();
        List<RowState> rows = new RowGenerator(models, random).rows();
        World world = new World(new Scenario(models, rows, List.of()), rows);
        List<Step> steps = new ArrayList<>();
        int count = LEAST_STEPS + random.nextInt(MOST_STEPS - LEAST_STEPS + 1);
        for (int number = 1; number <= count; number++) {
            Step step = new Step(number, new OperationGenerator(world, number, random).operation());
            steps.add(step);
            world = Oracle.expect(world, step).after();
        }
        return new Scenario(models, rows, steps);
    }
}
