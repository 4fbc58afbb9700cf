package dev.expunge.it.oracle.trash.run;

import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.ReferenceSpec;
import dev.expunge.it.oracle.trash.scenario.Scenario;
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
import dev.expunge.processor.model.SoftDeletion;
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

    private static final ValueTypeName NUMBER = new ValueTypeName(ValueKind.INTEGER, "int");
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
        fields.add(field("id", true, column("id", "id", NUMBER, false), Optional.empty()));
        if (spec.hasCode()) {
            fields.add(field("code", false, column("code", "code", BOXED, true), Optional.empty()));
        }
        for (int i = 0; i < spec.references().size(); i++) {
            fields.add(reference(i, spec.references().get(i)));
        }
        return new ModelDescriptor(
                new TypeName("", "M" + number),
                true,
                new TableDescriptor(Optional.empty(), "m" + number).markedBy(marks(spec.marking())),
                fields,
                joins(number),
                InstanceDescriptor.made(Construction.EMPTY_THEN_SET),
                "",
                NOWHERE);
    }

    private static FieldDescriptor field(
            String name, boolean key, ColumnDescriptor column, Optional<ReferenceDescriptor> reference) {
        return new FieldDescriptor(
                name, column.type().javaType(), key, false, new Access.Direct(), List.of(column), reference, NOWHERE);
    }

    private static ColumnDescriptor column(String field, String name, ValueTypeName type, boolean nullable) {
        return new ColumnDescriptor(field, name, type, nullable, ColumnOptions.NONE);
    }

    private static Optional<SoftDeletion> marks(Marking marking) {
        Optional<ColumnDescriptor> flag =
                Optional.of(column("deleted", "deleted", new ValueTypeName(ValueKind.BOOLEAN, "boolean"), false));
        Optional<ColumnDescriptor> id = Optional.of(mark("deletion_id", ValueKind.UUID, "java.util.UUID"));
        return switch (marking) {
            case NONE -> Optional.empty();
            case TIMED ->
                Optional.of(new SoftDeletion(
                        Optional.of(mark("deleted_at", ValueKind.INSTANT, "java.time.Instant")),
                        Optional.empty(),
                        id,
                        Optional.of(mark("deleted_by", ValueKind.STRING, "java.lang.String"))));
            case FLAGGED_WITH_ID -> Optional.of(new SoftDeletion(Optional.empty(), flag, id, Optional.empty()));
            case FLAGGED -> Optional.of(new SoftDeletion(Optional.empty(), flag, Optional.empty(), Optional.empty()));
        };
    }

    private static ColumnDescriptor mark(String name, ValueKind kind, String type) {
        return column(name, name, new ValueTypeName(kind, type), true);
    }

    private List<JoinDescriptor> joins(int owner) {
        return IntStream.range(Scenario.modelsOf(models), models.size())
                .filter(join -> models.get(join).references().get(0).parent() == owner)
                .mapToObj(join -> new JoinDescriptor(
                        "j" + join,
                        new TableDescriptor(Optional.empty(), "m" + join),
                        side(join, 0),
                        side(join, 1),
                        NOWHERE))
                .toList();
    }

    private JoinSide side(int join, int index) {
        return new JoinSide(
                new TypeName("", "M" + models.get(join).references().get(index).parent()),
                List.of(column("id", "r" + index + "_0", NUMBER, false)));
    }

    private static FieldDescriptor reference(int index, ReferenceSpec spec) {
        ReferenceDescriptor reference = new ReferenceDescriptor(
                new TypeName("", "M" + spec.parent()),
                List.of("id"),
                true,
                HeldAs.VALUE,
                new DeleteAction(
                        spec.action(), spec.onSoftDelete(), SetValue.of(String.valueOf(spec.target())), NOWHERE),
                spec.unique(),
                true);
        ColumnDescriptor column = new ColumnDescriptor(
                "r" + index,
                "r" + index + "_0",
                BOXED,
                spec.nullable(),
                new ColumnOptions(spec.unique(), String.valueOf(spec.target()), 0, 0, 0));
        return field("r" + index, false, column, Optional.of(reference));
    }
}
