package dev.expunge.it.oracle.dynamic;

import dev.expunge.it.oracle.scenario.Keys;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.Anchor;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.InstanceDescriptor;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A scenario's models as the processor would have read them. */
public final class Descriptors {

    private static final ValueTypeName BOXED = new ValueTypeName(ValueKind.INTEGER, "java.lang.Integer");
    public static final Anchor NOWHERE = new Anchor() {};

    private final List<ModelSpec> models;

    private Descriptors(List<ModelSpec> models) {
        this.models = models;
    }

    public static List<ModelDescriptor> of(List<ModelSpec> models) {
        Descriptors descriptors = new Descriptors(models);
        return IntStream.range(0, Scenario.modelsOf(models))
                .mapToObj(descriptors::model)
                .toList();
    }

    private ModelDescriptor model(int number) {
        ModelSpec spec = models.get(number);
        List<FieldDescriptor> fields = new ArrayList<>();
        for (int i = 0; i < spec.keyColumns(); i++) {
            ColumnDescriptor column =
                    new ColumnDescriptor("k" + i, "k" + i, spec.kind(i).typeName(), false, ColumnOptions.NONE);
            fields.add(new FieldDescriptor(
                    "k" + i,
                    spec.kind(i).typeName().javaType(),
                    true,
                    false,
                    new Access.Direct(),
                    List.of(column),
                    Optional.empty(),
                    NOWHERE));
        }
        if (Scenario.isCoded(number, models)) {
            ColumnDescriptor code = new ColumnDescriptor("code", "code", BOXED, true, ColumnOptions.NONE);
            fields.add(new FieldDescriptor(
                    "code", "Integer", false, false, new Access.Direct(), List.of(code), Optional.empty(), NOWHERE));
        }
        for (int i = 0; i < spec.references().size(); i++) {
            fields.add(reference(i, spec.references().get(i)));
        }
        return new ModelDescriptor(
                new TypeName("", "M" + number),
                true,
                new TableDescriptor(Optional.empty(), "m" + number),
                fields,
                joins(number),
                InstanceDescriptor.made(Construction.EMPTY_THEN_SET),
                "",
                NOWHERE);
    }

    private List<JoinDescriptor> joins(int owner) {
        return IntStream.range(Scenario.modelsOf(models), models.size())
                .filter(join -> parent(join, 0) == owner)
                .mapToObj(this::join)
                .toList();
    }

    private JoinDescriptor join(int number) {
        return new JoinDescriptor(
                "j" + number,
                new TableDescriptor(Optional.empty(), "m" + number),
                side(number, 0),
                side(number, 1),
                NOWHERE);
    }

    private JoinSide side(int join, int index) {
        int parent = parent(join, index);
        return new JoinSide(
                new TypeName("", "M" + parent),
                IntStream.range(0, models.get(parent).keyColumns())
                        .mapToObj(i -> new ColumnDescriptor(
                                "k" + i,
                                "r" + index + "_" + i,
                                models.get(parent).kind(i).typeName(),
                                false,
                                ColumnOptions.NONE))
                        .toList());
    }

    private int parent(int model, int index) {
        return models.get(model).references().get(index).parent();
    }

    private FieldDescriptor reference(int index, ReferenceSpec spec) {
        boolean byCode = spec.is(Trait.BY_CODE);
        List<Object> target = Keys.held(spec, spec.target(), models.get(spec.parent()));
        List<ColumnDescriptor> columns = IntStream.range(0, target.size())
                .mapToObj(i -> column(index, i, spec, target.get(i)))
                .toList();
        ReferenceDescriptor reference = new ReferenceDescriptor(
                new TypeName("", "M" + spec.parent()),
                byCode
                        ? List.of("code")
                        : IntStream.range(0, target.size())
                                .mapToObj(i -> "k" + i)
                                .toList(),
                !byCode,
                byCode ? HeldAs.VALUE : HeldAs.OBJECT,
                new DeleteAction(spec.action(), value(spec, target), NOWHERE),
                spec.is(Trait.ONE_TO_ONE),
                !spec.is(Trait.KEPT));
        return new FieldDescriptor(
                "r" + index,
                "M" + spec.parent(),
                false,
                false,
                new Access.Direct(),
                columns,
                Optional.of(reference),
                NOWHERE);
    }

    private static SetValue value(ReferenceSpec spec, List<Object> target) {
        return spec.is(Trait.SUPPLIED) || target.size() > 1
                ? SetValue.from(new TypeName("", "Supplier"))
                : SetValue.of(target.get(0).toString());
    }

    private ColumnDescriptor column(int index, int position, ReferenceSpec spec, Object target) {
        ValueTypeName type = models.get(spec.parent()).kind(spec, position).typeName();
        return new ColumnDescriptor(
                "r" + index,
                "r" + index + "_" + position,
                new ValueTypeName(type.kind(), type.boxed()),
                spec.nullable(),
                new ColumnOptions(false, target.toString(), 0, 0, 0));
    }
}
