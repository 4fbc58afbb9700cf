package dev.expunge.it.oracle.draw;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.scenario.KeyKind;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draws models that know no rule: any action, null or not, kept or not, from anywhere to anywhere. */
final class UnrulyModels {

    private static final List<OnDelete> ACTIONS = List.of(OnDelete.values());
    private static final int MOST_MODELS = 5;
    private static final int MOST_REFERENCES = 2;
    private static final int MOST_TARGETS = 3;

    private final SplittableRandom random;

    UnrulyModels(SplittableRandom random) {
        this.random = random;
    }

    List<ModelSpec> models() {
        int count = 1 + random.nextInt(MOST_MODELS);
        List<ModelSpec> models = new ArrayList<>();
        for (int model = 0; model < count; model++) {
            models.add(new ModelSpec(random.nextInt(5) == 0 ? 2 : 1, KeyKind.INT, references(count)));
        }
        return models;
    }

    private List<ReferenceSpec> references(int models) {
        return IntStream.range(0, random.nextInt(MOST_REFERENCES + 1))
                .mapToObj(i -> reference(random.nextInt(models)))
                .toList();
    }

    private ReferenceSpec reference(int parent) {
        OnDelete action = random.nextBoolean() ? OnDelete.CASCADE : ACTIONS.get(random.nextInt(ACTIONS.size()));
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addSometimes(Trait.KEPT, traits);
        addSometimes(Trait.BY_CODE, traits);
        if (action == OnDelete.DO_NOTHING) {
            addSometimes(Trait.CONSTRAINED, traits);
        }
        return new ReferenceSpec(parent, action, random.nextBoolean(), 1 + random.nextInt(MOST_TARGETS), traits);
    }

    private void addSometimes(Trait trait, Set<Trait> traits) {
        if (random.nextInt(3) == 0) {
            traits.add(trait);
        }
    }
}
