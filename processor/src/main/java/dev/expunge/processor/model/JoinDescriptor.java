package dev.expunge.processor.model;

/**
 * A join table that a model owns: each of its rows links a row of that model to a row of another, or of the same one.
 *
 * @param field name of the field that declares it
 * @param table the table
 * @param own the side of the model that owns it
 * @param other the other side
 * @param anchor place of the field that declares it
 */
public record JoinDescriptor(String field, TableDescriptor table, JoinSide own, JoinSide other, Anchor anchor) {

    /** Returns the name that graphs know the table by, which no class has: people call it by the table's. */
    public TypeName type() {
        return new TypeName(own.model().qualified(), table.name());
    }

    /** Returns {@code Model.field}, as messages call the declaration. */
    public String label() {
        return own.model().nestedName() + "." + field;
    }
}
