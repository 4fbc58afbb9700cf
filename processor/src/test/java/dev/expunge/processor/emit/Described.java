package dev.expunge.processor.emit;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.Anchor;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.EmbeddedDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.HookMethod;
import dev.expunge.processor.model.HookMethod.Moment;
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
import java.util.Locale;
import java.util.Optional;

/** Builds descriptors by hand, as the reader would. */
final class Described {

    private static final Anchor NOWHERE = new Anchor() {};

    private final TypeName type;
    private final Construction construction;
    private final List<FieldDescriptor> fields = new ArrayList<>();
    private final List<JoinDescriptor> joins = new ArrayList<>();
    private final List<HookMethod> hooks = new ArrayList<>();
    private Optional<String> schema = Optional.empty();
    private String table;
    private Optional<SoftDeletion> softDeletion = Optional.empty();
    private boolean visible = true;
    private boolean accessors;

    private Described(String packageName, String name, Construction construction) {
        this.type = new TypeName(packageName, name);
        this.construction = construction;
        this.accessors = construction == Construction.ALL_FIELDS;
        this.table = snake(type.simple());
    }

    static Described aClass(String packageName, String name) {
        return new Described(packageName, name, Construction.EMPTY_THEN_SET);
    }

    static Described aRecord(String packageName, String name) {
        return new Described(packageName, name, Construction.ALL_FIELDS);
    }

    Described table(String name) {
        table = name;
        return this;
    }

    Described schema(String name) {
        schema = Optional.of(name);
        return this;
    }

    /** Rows that are marked; a column of a field is that of the field. */
    Described marked(SoftDeletion marks) {
        softDeletion = Optional.of(marks);
        return this;
    }

    Described hidden() {
        visible = false;
        return this;
    }

    Described withAccessors() {
        accessors = true;
        return this;
    }

    /** Fields of a class with a constructor for all of them. */
    Described withDirectFields() {
        accessors = false;
        return this;
    }

    /** A method that is called on records whose rows are deleted. */
    Described hook(Moment moment, String name, boolean takesEvent) {
        hooks.add(new HookMethod(moment, name, takesEvent));
        return this;
    }

    Described generatedId(String javaType, String name) {
        return add(name, javaType, true, true, List.of(column(name, snake(name), javaType, false)), Optional.empty());
    }

    Described id(String javaType, String name) {
        return add(name, javaType, true, false, List.of(column(name, snake(name), javaType, false)), Optional.empty());
    }

    Described field(String javaType, String name) {
        return field(javaType, name, snake(name), ColumnOptions.NONE, false);
    }

    Described nullable(String javaType, String name) {
        return field(javaType, name, snake(name), ColumnOptions.NONE, true);
    }

    Described field(String javaType, String name, String column, ColumnOptions options, boolean nullable) {
        ColumnDescriptor descriptor = new ColumnDescriptor(name, column, valueType(javaType), nullable, options);
        return add(name, javaType, false, false, List.of(descriptor), Optional.empty());
    }

    Described version(String javaType, String name) {
        return field(javaType, name, snake(name), ColumnOptions.NONE.ofVersion(), false);
    }

    /** A record embedded in a field, with a text and perhaps a number. */
    Described embedded(String javaType, String name, boolean nullable) {
        EmbeddedDescriptor embedded = new EmbeddedDescriptor(name, javaType, nullable, access(name));
        component(embedded, "java.lang.String", "town", false);
        return component(embedded, "java.lang.Integer", "zipCode", true);
    }

    private Described component(EmbeddedDescriptor embedded, String javaType, String name, boolean optional) {
        String field = embedded.name() + "." + name;
        Access access = new Access.Component(embedded, name, optional, false, false);
        ColumnDescriptor column =
                column(field, snake(embedded.name()) + "_" + snake(name), javaType, optional || embedded.nullable());
        fields.add(
                new FieldDescriptor(field, javaType, false, false, access, List.of(column), Optional.empty(), NOWHERE));
        return this;
    }

    /** A reference to the key of a parent. */
    Described reference(HeldAs heldAs, String name, ModelDescriptor parent, OnDelete onDelete, boolean nullable) {
        return reference(heldAs, name, parent, onDelete, nullable, false, ColumnOptions.NONE);
    }

    Described keyReference(HeldAs heldAs, String name, ModelDescriptor parent) {
        return reference(heldAs, name, parent, OnDelete.CASCADE, false, true, ColumnOptions.NONE);
    }

    Described reference(
            HeldAs heldAs,
            String name,
            ModelDescriptor parent,
            OnDelete onDelete,
            boolean nullable,
            boolean key,
            ColumnOptions options) {
        List<String> parentFields =
                NamedColumn.key(parent).stream().map(NamedColumn::name).toList();
        List<ColumnDescriptor> columns = new ArrayList<>();
        for (NamedColumn parentColumn : NamedColumn.key(parent)) {
            boolean isSuffixed = heldAs != HeldAs.VALUE;
            String column = snake(name) + (isSuffixed ? "_" + snake(parentColumn.name()) : "");
            String javaType = nullable
                    ? parentColumn.column().type().boxed()
                    : parentColumn.column().type().javaType();
            columns.add(new ColumnDescriptor(name, column, valueType(javaType), nullable, options));
        }
        ReferenceDescriptor reference = new ReferenceDescriptor(
                parent.type(), parentFields, true, heldAs, DeleteAction.of(onDelete, NOWHERE), false, true);
        return add(name, parent.type().qualified(), key, false, columns, Optional.of(reference));
    }

    /** A reference by CASCADE that says what becomes of its rows when the parent goes to the trash. */
    Described reference(String name, ModelDescriptor parent, OnSoftDelete onSoftDelete) {
        reference(HeldAs.VALUE, name, parent, OnDelete.CASCADE, false);
        FieldDescriptor plain = fields.remove(fields.size() - 1);
        ReferenceDescriptor reference = plain.reference().orElseThrow();
        ReferenceDescriptor declared = new ReferenceDescriptor(
                reference.parent(),
                reference.parentFields(),
                true,
                HeldAs.VALUE,
                new DeleteAction(OnDelete.CASCADE, onSoftDelete, SetValue.NONE, NOWHERE),
                false,
                true);
        return add(name, plain.javaType(), false, false, plain.columns(), Optional.of(declared));
    }

    /** A reference held as a value that becomes something else on delete. */
    Described reference(String name, ModelDescriptor parent, SetValue value) {
        String javaType = parent.keyColumns().get(0).type().javaType();
        ReferenceDescriptor reference = new ReferenceDescriptor(
                parent.type(),
                List.of(parent.key().get(0).name()),
                true,
                HeldAs.VALUE,
                new DeleteAction(OnDelete.SET, value, NOWHERE),
                false,
                true);
        List<ColumnDescriptor> columns = List.of(column(name, snake(name), javaType, false));
        return add(name, javaType, false, false, columns, Optional.of(reference));
    }

    /** A reference to a column of the parent that is not its key. */
    Described referenceTo(String parentField, String name, ModelDescriptor parent, String javaType) {
        ReferenceDescriptor reference = new ReferenceDescriptor(
                parent.type(),
                List.of(parentField),
                false,
                HeldAs.VALUE,
                DeleteAction.of(OnDelete.RESTRICT, NOWHERE),
                true,
                false);
        List<ColumnDescriptor> columns = List.of(column(name, snake(name), javaType, false));
        return add(name, javaType, false, false, columns, Optional.of(reference));
    }

    /** A join table to another model. */
    Described join(String field, ModelDescriptor other) {
        TableDescriptor joined = new TableDescriptor(schema, table + "_" + snake(field));
        joins.add(new JoinDescriptor(field, joined, ownSide(""), side("", other), NOWHERE));
        return this;
    }

    /** A join table of the model to itself. */
    Described joinToItself(String field) {
        TableDescriptor joined = new TableDescriptor(schema, table + "_" + snake(field));
        joins.add(new JoinDescriptor(field, joined, ownSide("from_"), ownSide("to_"), NOWHERE));
        return this;
    }

    private JoinSide ownSide(String prefix) {
        return side(prefix, build());
    }

    private static JoinSide side(String prefix, ModelDescriptor model) {
        return new JoinSide(
                model.type(),
                NamedColumn.key(model).stream()
                        .map(column -> new ColumnDescriptor(
                                column.name(),
                                prefix + model.table().name() + "_"
                                        + column.column().name(),
                                column.column().type(),
                                false,
                                ColumnOptions.NONE))
                        .toList());
    }

    ModelDescriptor build() {
        String fingerprint = "%016x".formatted(type.qualified().hashCode() & 0xffffffffL);
        return new ModelDescriptor(
                type,
                visible,
                new TableDescriptor(schema, table, softDeletion),
                fields,
                joins,
                new InstanceDescriptor(construction, hooks),
                fingerprint,
                NOWHERE);
    }

    private Described add(
            String name,
            String javaType,
            boolean key,
            boolean generated,
            List<ColumnDescriptor> columns,
            Optional<ReferenceDescriptor> reference) {
        fields.add(new FieldDescriptor(name, javaType, key, generated, access(name), columns, reference, NOWHERE));
        return this;
    }

    private Access access(String name) {
        if (!accessors) {
            return new Access.Direct();
        }
        String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return construction == Construction.ALL_FIELDS
                ? new Access.Methods(name, Optional.empty())
                : new Access.Methods("get" + suffix, Optional.of("set" + suffix));
    }

    private static ColumnDescriptor column(String field, String name, String javaType, boolean nullable) {
        return new ColumnDescriptor(field, name, valueType(javaType), nullable, ColumnOptions.NONE);
    }

    private static ValueTypeName valueType(String javaType) {
        return new ValueTypeName(ValueKind.of(javaType).orElse(ValueKind.ENUM), javaType);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
