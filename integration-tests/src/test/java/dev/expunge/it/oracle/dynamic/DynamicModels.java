package dev.expunge.it.oracle.dynamic;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Registry;
import dev.expunge.it.oracle.scenario.KeyKind;
import dev.expunge.it.oracle.scenario.Keys;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.it.oracle.scenario.Versions;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.plan.Planner;
import dev.expunge.spi.Column;
import dev.expunge.spi.JoinTable;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueType;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A scenario's models as generated code would hand them to the runtime, with the plans of the real planner. */
public final class DynamicModels implements PlanTranslation.Models {

    private static final Column<Integer> CODE = Column.optional("code", "code", ValueTypes.INTEGER);

    private final Scenario scenario;
    private final List<ModelDescriptor> descriptors;
    private final List<Table> tables;
    private final Planner planner;

    public DynamicModels(Scenario scenario) {
        this.scenario = scenario;
        this.descriptors = Descriptors.of(scenario.models());
        this.tables = IntStream.range(0, scenario.models().size())
                .mapToObj(number -> scenario.models().get(number).isJoin() ? join(number) : describe(number))
                .toList();
        this.planner = new Planner(ModelGraph.link(descriptors));
    }

    @Override
    public Table table(int model) {
        return tables.get(model);
    }

    public DynamicModel type(int model) {
        return new DynamicModel(table(model), scenario.models().get(model));
    }

    public Registry registry() {
        return registry(this::type);
    }

    /** Returns the registry in which some models are listened to. */
    public Registry registry(Hearing hearing) {
        return registry(model -> hearing.isOf(model)
                ? new HeardModel(table(model), scenario.models().get(model), model, hearing)
                : type(model));
    }

    private Registry registry(IntFunction<DynamicModel> types) {
        Registry.Builder registry = Registry.named("Scenario");
        for (int model = 0; model < descriptors.size(); model++) {
            DeletionPlan plan = plan(model);
            registry.model(types.apply(model), DynamicModel.FINGERPRINT, () -> plan);
        }
        return registry.build();
    }

    public DeletionPlan plan(int model) {
        return new PlanTranslation(this).translate(planner.plan(descriptors.get(model)));
    }

    /** Returns the type of a column of a reference. */
    public KeyKind kind(int model, int index, int column) {
        ReferenceSpec spec = scenario.models().get(model).references().get(index);
        return scenario.models().get(spec.parent()).kind(spec, column);
    }

    @Override
    public Reference reference(int model, int index) {
        ReferenceSpec spec = scenario.models().get(model).references().get(index);
        Table child = table(model);
        List<Column<?>> columns = child.columns().stream()
                .filter(column -> column.field().equals("r" + index))
                .toList();
        Table parent = table(spec.parent());
        List<Column<?>> referred = spec.is(Trait.BY_CODE) ? List.of(CODE) : parent.key();
        return new Reference("r" + index, child, columns, parent, referred);
    }

    @Override
    public Object value(int model, int index, int column, String text) {
        return kind(model, index, column).read(text);
    }

    /** Returns what supplies the key of a reference's target, and may be asked once. */
    @Override
    public Supplier<?> supplier(int model, int index) {
        ReferenceSpec spec = scenario.models().get(model).references().get(index);
        List<Object> key = Keys.held(spec, spec.target(), scenario.models().get(spec.parent()));
        return new AskedOnce(key.size() == 1 ? key.get(0) : key);
    }

    private Table join(int number) {
        ModelSpec spec = scenario.models().get(number);
        return JoinTable.named("m" + number)
                .withOwn(side(spec, 0))
                .withOther(side(spec, 1))
                .table();
    }

    private Column<?>[] side(ModelSpec spec, int index) {
        ModelSpec parent = scenario.models().get(spec.references().get(index).parent());
        return IntStream.range(0, parent.keyColumns())
                .mapToObj(i -> Column.required(
                        "r" + index, "r" + index + "_" + i, parent.kind(i).type()))
                .toArray(Column<?>[]::new);
    }

    private Table describe(int model) {
        ModelSpec spec = scenario.models().get(model);
        List<Column<?>> columns = new ArrayList<>();
        for (int i = 0; i < spec.keyColumns(); i++) {
            columns.add(Column.required("k" + i, "k" + i, spec.kind(i).type()));
        }
        List<Column<?>> key = List.copyOf(columns);
        if (Scenario.isCoded(model, scenario.models())) {
            columns.add(CODE);
        }
        for (int i = 0; i < spec.references().size(); i++) {
            ReferenceSpec reference = spec.references().get(i);
            ModelSpec parent = scenario.models().get(reference.parent());
            for (int j = 0; j < (reference.is(Trait.BY_CODE) ? 1 : parent.keyColumns()); j++) {
                ValueType<?> type = parent.kind(reference, j).type();
                columns.add(new Column<>("r" + i, "r" + i + "_" + j, type, reference.nullable()));
            }
        }
        Column<Integer> version = Column.required("v", "v", ValueTypes.INTEGER);
        if (Versions.areOf(model)) {
            columns.add(version);
        }
        Table table = Table.of("M" + model, "m" + model)
                .withColumns(columns.toArray(Column<?>[]::new))
                .withKey(key.toArray(Column<?>[]::new));
        return Versions.areOf(model) ? table.withVersion(version) : table;
    }
}
