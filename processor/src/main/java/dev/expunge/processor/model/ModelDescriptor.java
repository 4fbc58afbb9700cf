package dev.expunge.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One model, as read from its source or from the description that its generated code carries.
 *
 * @param type the annotated class
 * @param visible whether it is public, with all its enclosing classes
 * @param table its table
 * @param fields its mapped fields, inherited ones first
 * @param joins the join tables that it owns, in the order of the fields that declare them
 * @param instances how its instances are made, and what is called on them
 * @param fingerprint changes whenever a fact changes that plans or children depend on
 * @param anchor its place in the source, or that of the type being compiled that includes it
 */
public record ModelDescriptor(
        TypeName type,
        boolean visible,
        TableDescriptor table,
        List<FieldDescriptor> fields,
        List<JoinDescriptor> joins,
        InstanceDescriptor instances,
        String fingerprint,
        Anchor anchor) {

    public ModelDescriptor {
        fields = List.copyOf(fields);
        joins = List.copyOf(joins);
    }

    /** Returns the components of an embedded record. */
    public List<FieldDescriptor> componentsOf(EmbeddedDescriptor embedded) {
        return fields.stream()
                .filter(field -> field.component()
                        .filter(component -> component.embedded().equals(embedded))
                        .isPresent())
                .toList();
    }

    /** Returns how its rows are marked as deleted, if it is soft-deletable. */
    public Optional<SoftDeletion> softDeletion() {
        return table.softDeletion();
    }

    /** Whether a delete marks its rows instead of removing them. */
    public boolean isSoftDeletable() {
        return softDeletion().isPresent();
    }

    /** Whether its rows in the trash tell which delete took them. */
    public boolean keepsDeletionId() {
        return softDeletion().flatMap(SoftDeletion::deletionId).isPresent();
    }

    /** Whether an instance can be made from a key alone. */
    public boolean keyOnlyInstances() {
        return instances.construction() == Construction.EMPTY_THEN_SET;
    }

    /** Returns the fields of the primary key, in order. */
    public List<FieldDescriptor> key() {
        return fields.stream().filter(FieldDescriptor::key).toList();
    }

    /** Returns all columns, in field order. */
    public List<ColumnDescriptor> columns() {
        return fields.stream().flatMap(field -> field.columns().stream()).toList();
    }

    /** Returns the columns of the primary key, in order. */
    public List<ColumnDescriptor> keyColumns() {
        return key().stream().flatMap(field -> field.columns().stream()).toList();
    }

    /** Returns the fields whose column counts the changes of a row; several only if the model is wrong. */
    public List<FieldDescriptor> versions() {
        return fields.stream().filter(FieldDescriptor::version).toList();
    }

    /** Returns the field whose column counts the changes of a row, if there is one. */
    public Optional<FieldDescriptor> version() {
        return versions().stream().findFirst();
    }

    /** Returns the fields that refer to other rows, in order. */
    public List<FieldDescriptor> references() {
        return fields.stream().filter(field -> field.reference().isPresent()).toList();
    }

    /** Returns the models that its references and its join tables lead to. */
    public List<TypeName> targets() {
        List<TypeName> targets = new ArrayList<>();
        references()
                .forEach(field -> targets.add(field.reference().orElseThrow().parent()));
        joins.forEach(join -> targets.add(join.other().model()));
        return targets;
    }

    public ModelDescriptor withFingerprint(String changed) {
        return new ModelDescriptor(type, visible, table, fields, joins, instances, changed, anchor);
    }
}
