package dev.expunge.it.oracle.trash.run;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Registry;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.it.oracle.dynamic.PlanTranslation;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.plan.Planner;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.JoinTable;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A scenario's models as generated code would hand them to the runtime, with the plans of the real planner. */
public final class Models implements PlanTranslation.Models {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<Integer> CODE = Column.optional("code", "code", ValueTypes.INTEGER);
    private static final Column<Integer> VERSION = Column.required("v", "v", ValueTypes.INTEGER);
    private static final Column<?> DELETION_ID = Column.optional("deletionId", "deletion_id", ValueTypes.UUID);

    private static final Column<?> INSTANT = Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT);
    private static final Column<?> LOCAL_TIME = Column.optional("deletedAt", "deleted_at", ValueTypes.LOCAL_DATE_TIME);

    private final List<ModelSpec> specs;
    private final List<ModelDescriptor> descriptors;
    private final List<Table> tables;
    private final Planner planner;

    public Models(List<ModelSpec> specs) {
        this.specs = specs;
        this.descriptors = Descriptors.of(specs);
        this.tables = IntStream.range(0, specs.size())
                .mapToObj(number -> specs.get(number).isJoin() ? join(number) : describe(number))
                .toList();
        this.planner = new Planner(ModelGraph.link(descriptors));
    }

    @Override
    public Table table(int model) {
        return tables.get(model);
    }

    @Override
    public Reference reference(int model, int index) {
        Column<?> column = table(model).columns().stream()
                .filter(each -> each.name().equals("r" + index + "_0"))
                .findFirst()
                .orElseThrow();
        return Reference.toKey(
                "r" + index,
                table(model),
                table(specs.get(model).references().get(index).parent()),
                column);
    }

    @Override
    public Object value(int model, int index, int column, String text) {
        return Integer.valueOf(text);
    }

    @Override
    public Supplier<?> supplier(int model, int index) {
        throw new IllegalStateException("nothing is supplied");
    }

    RowType type(int model) {
        return new RowType(model, table(model), constraints(model));
    }

    /** Returns the plan of moving rows of a model to the trash, if it has one. */
    public Optional<SoftDeletionPlan> softPlan(int model) {
        return planner.softPlan(descriptors.get(model)).map(new PlanTranslation(this)::translate);
    }

    Registry registry() {
        Registry.Builder registry = Registry.named("Scenario");
        for (int model = 0; model < descriptors.size(); model++) {
            DeletionPlan plan = new PlanTranslation(this).translate(planner.plan(descriptors.get(model)));
            Optional<SoftDeletionPlan> soft = softPlan(model);
            if (soft.isPresent()) {
                registry.model(type(model), RowType.FINGERPRINT, () -> plan, soft::orElseThrow);
            } else {
                registry.model(type(model), RowType.FINGERPRINT, () -> plan);
            }
        }
        return registry.build();
    }

    private Constraints constraints(int model) {
        Constraints constraints = Constraints.none();
        ModelSpec spec = specs.get(model);
        if (spec.hasCode()) {
            constraints = constraints.unique(CODE);
        }
        for (int i = 0; i < spec.references().size(); i++) {
            Reference reference = reference(model, i);
            constraints = constraints.reference(spec.references().get(i).action(), reference);
            if (spec.references().get(i).unique()) {
                constraints = constraints.unique(reference.columns().get(0));
            }
        }
        for (int join = Scenario.modelsOf(specs); join < specs.size(); join++) {
            if (specs.get(join).references().get(0).parent() == model) {
                constraints = constraints.join(reference(join, 0), reference(join, 1));
            }
        }
        return constraints;
    }

    private Table join(int number) {
        return JoinTable.named("m" + number).withOwn(side(0)).withOther(side(1)).table();
    }

    private static Column<?> side(int index) {
        return Column.required("r" + index, "r" + index + "_0", ValueTypes.INTEGER);
    }

    private Table describe(int model) {
        ModelSpec spec = specs.get(model);
        List<Column<?>> columns = new ArrayList<>(List.of(ID));
        if (spec.hasCode()) {
            columns.add(CODE);
        }
        for (int i = 0; i < spec.references().size(); i++) {
            columns.add(new Column<>(
                    "r" + i,
                    "r" + i + "_0",
                    ValueTypes.INTEGER,
                    spec.references().get(i).nullable()));
        }
        if (spec.hasVersion()) {
            columns.add(VERSION);
        }
        Table table = Table.of("M" + model, "m" + model)
                .withColumns(columns.toArray(Column<?>[]::new))
                .withKey(ID);
        Table counted = spec.hasVersion() ? table.withVersion(VERSION) : table;
        return marks(model).map(counted::withMarks).orElse(counted);
    }

    /** Every other model keeps the time without its zone. */
    private Optional<Marks> marks(int model) {
        Marks flagged = Marks.flagged(Column.required("deleted", "deleted", ValueTypes.BOOLEAN));
        return switch (specs.get(model).marking()) {
            case NONE -> Optional.empty();
            case TIMED ->
                Optional.of(Marks.timed(keepsZone(model) ? INSTANT : LOCAL_TIME, DELETION_ID)
                        .withDeletedBy(Column.optional("deletedBy", "deleted_by", ValueTypes.STRING)));
            case FLAGGED_WITH_ID -> Optional.of(flagged.withDeletionId(DELETION_ID));
            case FLAGGED -> Optional.of(flagged);
        };
    }

    static boolean keepsZone(int model) {
        return model % 2 == 0;
    }
}
