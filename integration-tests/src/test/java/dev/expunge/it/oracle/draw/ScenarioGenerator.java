package dev.expunge.it.oracle.draw;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.scenario.KeyKind;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes scenarios that the compiler would accept: every action, self and mutual references, diamonds, composite keys,
 * cycles in the rows, rows that refer to themselves, join tables. The same seed makes the same scenario.
 */
public final class ScenarioGenerator {

    private static final List<OnDelete> ACTIONS = List.of(
            OnDelete.CASCADE,
            OnDelete.CASCADE,
            OnDelete.CASCADE,
            OnDelete.PROTECT,
            OnDelete.RESTRICT,
            OnDelete.SET_NULL,
            OnDelete.SET_DEFAULT,
            OnDelete.SET,
            OnDelete.DO_NOTHING,
            OnDelete.DB_SET_NULL,
            OnDelete.DB_SET_DEFAULT);
    /** For references to a model whose rows the database may delete itself. */
    private static final List<OnDelete> BLIND_ACTIONS = List.of(
            OnDelete.DB_CASCADE,
            OnDelete.DB_CASCADE,
            OnDelete.DB_SET_NULL,
            OnDelete.DB_SET_DEFAULT,
            OnDelete.DO_NOTHING);
    /** What these set suits one row of a unique reference only: the second would be the database's to refuse. */
    private static final Set<OnDelete> SAME_FOR_ALL =
            Set.of(OnDelete.SET_DEFAULT, OnDelete.SET, OnDelete.DB_SET_DEFAULT);

    private static final Set<OnDelete> NEEDS_NULL = Set.of(OnDelete.SET_NULL, OnDelete.DB_SET_NULL);

    private static final int MOST_MODELS = 8;
    private static final int MOST_REFERENCES = 3;

    private static final List<KeyKind> KINDS = List.of(KeyKind.values());

    private final SplittableRandom random;
    private final Set<Integer> vanishing = new HashSet<>();

    public ScenarioGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Makes a scenario of models that know no rule, so that the compiler may refuse them. */
    public static Scenario unruly(long seed) {
        ScenarioGenerator generator = new ScenarioGenerator(seed);
        return generator.around(new UnrulyModels(generator.random).models());
    }

    public Scenario scenario() {
        return around(models());
    }

    private Scenario around(List<ModelSpec> models) {
        List<RowSpec> rows = new RowGenerator(models, random).rows();
        int root = rows.isEmpty()
                ? random.nextInt(models.size())
                : rows.get(random.nextInt(rows.size())).model();
        new JoinGenerator(models, rows, random).addExceptTo(vanishing);
        Set<Integer> roots = new TreeSet<>();
        rows.stream()
                .filter(row -> row.model() == root && random.nextInt(3) == 0)
                .forEach(row -> roots.add(row.number()));
        if (roots.isEmpty() || random.nextInt(4) == 0) {
            roots.add(1 + random.nextInt(RowGenerator.MOST_ROWS));
        }
        return new Scenario(models, rows, root, roots);
    }

    private List<ModelSpec> models() {
        int count = 1 + random.nextInt(MOST_MODELS);
        IntStream.range(0, count).filter(model -> random.nextInt(5) == 0).forEach(vanishing::add);
        List<ModelSpec> models = new ArrayList<>();
        for (int model = 0; model < count; model++) {
            models.add(new ModelSpec(random.nextInt(4) == 0 ? 2 : 1, kind(), references(model, count)));
        }
        return models;
    }

    private KeyKind kind() {
        return random.nextInt(3) == 0 ? KINDS.get(random.nextInt(KINDS.size())) : KeyKind.INT;
    }

    private List<ReferenceSpec> references(int model, int models) {
        return IntStream.range(0, random.nextInt(MOST_REFERENCES + 1))
                .mapToObj(i -> reference(model, random.nextInt(models)))
                .toList();
    }

    /**
     * A reference that is never null or never cleared points to a model of the same or a lower number: no cycle of them
     * over models.
     */
    private ReferenceSpec reference(int model, int parent) {
        OnDelete action = action(model, parent);
        boolean mustBeNullable = parent > model || NEEDS_NULL.contains(action);
        boolean nullable = mustBeNullable || random.nextBoolean();
        Set<Trait> traits = traits(action, parent <= model);
        if (random.nextInt(5) == 0 && (nullable || parent != model)) {
            traits.add(Trait.BY_CODE);
        }
        return new ReferenceSpec(parent, action, nullable, 1 + random.nextInt(RowGenerator.MOST_ROWS / 2), traits);
    }

    /** Below a reference by which the database deletes rows, no action of the library may hang. */
    private OnDelete action(int model, int parent) {
        List<OnDelete> actions = vanishing.contains(parent) ? BLIND_ACTIONS : ACTIONS;
        OnDelete action = actions.get(random.nextInt(actions.size()));
        boolean vanishes = vanishing.contains(model) && random.nextInt(3) == 0;
        if (action == OnDelete.DB_CASCADE || vanishes) {
            return vanishing.contains(model) ? OnDelete.DB_CASCADE : OnDelete.DO_NOTHING;
        }
        return action;
    }

    private Set<Trait> traits(OnDelete action, boolean mayBeKept) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (action == OnDelete.SET && random.nextBoolean()) {
            traits.add(Trait.SUPPLIED);
        }
        if (!SAME_FOR_ALL.contains(action) && random.nextInt(4) == 0) {
            traits.add(Trait.ONE_TO_ONE);
        }
        if (action == OnDelete.DO_NOTHING && random.nextBoolean()) {
            traits.add(Trait.CONSTRAINED);
        }
        if (mayBeKept && random.nextInt(3) == 0) {
            traits.add(Trait.KEPT);
        }
        return traits;
    }
}
