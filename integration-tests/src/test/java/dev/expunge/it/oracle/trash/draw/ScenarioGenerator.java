package dev.expunge.it.oracle.trash.draw;

import dev.expunge.it.oracle.trash.expect.Oracle;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes scenarios. The same seed makes the same scenario. */
public final class ScenarioGenerator {

    private static final int LEAST_STEPS = 3;
    private static final int MOST_STEPS = 8;

    private final SplittableRandom random;

    public ScenarioGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Each step is chosen by what the oracle says of the rows after those before: else most would find nothing to do. */
    public Scenario scenario() {
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
