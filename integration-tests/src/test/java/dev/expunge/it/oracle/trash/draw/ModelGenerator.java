package dev.expunge.it.oracle.trash.draw;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.ModelSpec.Shape;
import dev.expunge.it.oracle.trash.scenario.ReferenceSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draws models that the compiler would accept, with a trash or without, and join tables between them. */
final class ModelGenerator {

    private static final List<Marking> MARKINGS = List.of(
            Marking.TIMED,
            Marking.TIMED,
            Marking.TIMED,
            Marking.TIMED,
            Marking.NONE,
            Marking.NONE,
            Marking.NONE,
            Marking.FLAGGED_WITH_ID,
            Marking.FLAGGED_WITH_ID,
            Marking.FLAGGED);
    private static final List<Shape> SHAPES =
            List.of(Shape.PLAIN, Shape.PLAIN, Shape.VERSIONED, Shape.CODED, Shape.VERSIONED_CODED);
    /** Beside CASCADE, which most references have. */
    private static final List<OnDelete> ACTIONS = List.of(
            OnDelete.PROTECT,
            OnDelete.RESTRICT,
            OnDelete.SET_NULL,
            OnDelete.SET_DEFAULT,
            OnDelete.SET,
            OnDelete.DO_NOTHING);

    /** What these set suits one row of a unique reference only. */
    private static final Set<OnDelete> SAME_FOR_ALL = Set.of(OnDelete.SET_DEFAULT, OnDelete.SET);

    private static final Set<OnDelete> NEEDS_NULL = Set.of(OnDelete.SET_NULL, OnDelete.DB_SET_NULL);

    private static final int MOST_MODELS = 6;
    private static final int MOST_REFERENCES = 3;
    private static final int MOST_TARGETS = 3;

    private final SplittableRandom random;
    private final List<Marking> markings = new ArrayList<>();
    /** The models whose rows the database may remove, so that nothing of the library hangs below them. */
    private final Set<Integer> vanishing = new HashSet<>();

    ModelGenerator(SplittableRandom random) {
        this.random = random;
    }

    List<ModelSpec> models() {
        int count = random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(MOST_MODELS - 1);
        for (int model = 0; model < count; model++) {
            markings.add(draw(MARKINGS));
            if (random.nextInt(8) == 0) {
                vanishing.add(model);
            }
        }
        List<ModelSpec> models = new ArrayList<>();
        for (int model = 0; model < count; model++) {
            models.add(new ModelSpec(draw(SHAPES), markings.get(model), references(model, count)));
        }
        List<Integer> sides = IntStream.range(0, count)
                .filter(model -> !vanishing.contains(model))
                .boxed()
                .toList();
        if (!sides.isEmpty() && random.nextInt(3) == 0) {
            models.add(ModelSpec.join(draw(sides), draw(sides)));
        }
        return models;
    }

    private <T> T draw(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private List<ReferenceSpec> references(int model, int models) {
        List<ReferenceSpec> references = new ArrayList<>();
        int count = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(MOST_REFERENCES);
        for (int i = 0; i < count; i++) {
            boolean isAny = model == 0 || random.nextInt(3) == 0;
            references.add(reference(model, random.nextInt(isAny ? models : model)));
        }
        return references;
    }

    /** A reference that is never null points to a model of the same or a lower number: no cycle of them over models. */
    private ReferenceSpec reference(int model, int parent) {
        OnDelete action = action(model, parent);
        boolean nullable = parent > model || NEEDS_NULL.contains(action) || random.nextBoolean();
        boolean mayBeUnique = parent != model && !SAME_FOR_ALL.contains(action);
        return new ReferenceSpec(
                parent,
                action,
                onSoftDelete(model, parent, action),
                nullable,
                mayBeUnique && random.nextInt(5) == 0,
                1 + random.nextInt(MOST_TARGETS));
    }

    private OnDelete action(int model, int parent) {
        if (vanishing.contains(parent)) {
            return OnDelete.DO_NOTHING;
        }
        boolean parentIsSoft = markings.get(parent).isSoft();
        if (vanishing.contains(model) && !parentIsSoft && parent < model) {
            return OnDelete.DB_CASCADE;
        }
        boolean isMix = parentIsSoft && !markings.get(model).isSoft();
        OnDelete action = random.nextInt(10) < (isMix ? 8 : 6) ? OnDelete.CASCADE : draw(ACTIONS);
        if (action == OnDelete.CASCADE && (vanishing.contains(model) || wouldBePartial(model, parent))) {
            return random.nextBoolean() ? OnDelete.RESTRICT : OnDelete.SET_NULL;
        }
        return action == OnDelete.SET_NULL && !parentIsSoft && random.nextBoolean() ? OnDelete.DB_SET_NULL : action;
    }

    /** Rows of the child would not come back with those of the parent. */
    private boolean wouldBePartial(int model, int parent) {
        return markings.get(parent).keepsId() && markings.get(model) == Marking.FLAGGED;
    }

    private OnSoftDelete onSoftDelete(int model, int parent, OnDelete action) {
        boolean isMix = action == OnDelete.CASCADE
                && markings.get(parent).isSoft()
                && !markings.get(model).isSoft();
        if (!isMix) {
            return OnSoftDelete.UNDECLARED;
        }
        return random.nextInt(3) == 0 ? OnSoftDelete.KEEP : OnSoftDelete.DELETE;
    }
}
