package dev.expunge.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A join table: each row links a row of the model that owns it to a row of the other model, or of the same one.
 *
 * @param table the table; both sides together are its key
 * @param own the columns that hold keys of the model that owns it
 * @param other the columns that hold keys of the other side
 */
public record JoinTable(Table table, List<Column<?>> own, List<Column<?>> other) {

    public JoinTable {
        own = List.copyOf(own);
        other = List.copyOf(other);
    }

    /** Returns a join table without schema and columns, to be completed by the methods below. */
    public static JoinTable named(String name) {
        // The name stands for the model that nobody wrote: reports call the rows by it.
        return new JoinTable(Table.of(name, name), List.of(), List.of());
    }

    public JoinTable inSchema(String schemaName) {
        return new JoinTable(table.inSchema(schemaName), own, other);
    }

    public JoinTable withOwn(Column<?>... columns) {
        return completed(List.of(columns), other);
    }

    public JoinTable withOther(Column<?>... columns) {
        return completed(own, List.of(columns));
    }

    /** Returns the reference to the model that owns the table. */
    public Reference toOwner(Table owner) {
        return new Reference(name(own), table, own, owner, owner.key());
    }

    /** Returns the reference to the other side. */
    public Reference toOther(Table otherSide) {
        return new Reference(name(other), table, other, otherSide, otherSide.key());
    }

    private JoinTable completed(List<Column<?>> ownColumns, List<Column<?>> otherColumns) {
        List<Column<?>> all = new ArrayList<>(ownColumns);
        all.addAll(otherColumns);
        Column<?>[] columns = all.toArray(Column<?>[]::new);
        return new JoinTable(table.withColumns(columns).withKey(columns), ownColumns, otherColumns);
    }

    /** No field of a record holds it, so it is called by its columns. */
    private static String name(List<Column<?>> columns) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return columns.size() == 1 ? names : "(" + names + ")";
    }
}
