package dev.expunge.internal.deletion.rows;

import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The deleted rows of one table: their keys, and whatever else other tables refer to. Each row is kept once. */
public final class CollectedRows {

    private final List<Column<?>> columns;
    private final int keySize;
    private final Set<List<Object>> seen = new HashSet<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private int roots;

    /**
     * @param columns the columns kept, the key first
     * @param keySize how many columns the key has
     */
    CollectedRows(List<Column<?>> columns, int keySize) {
        this.columns = columns;
        this.keySize = keySize;
    }

    /** Returns rows of which nothing is kept but their keys. */
    static CollectedRows ofKeys(Table table) {
        return new CollectedRows(table.key(), table.key().size());
    }

    public List<Column<?>> columns() {
        return columns;
    }

    public int size() {
        return rows.size();
    }

    /** Returns the values of a result's row; a column that is no part of the key may be null. */
    public List<Object> read(Row row) {
        Object[] values = new Object[columns.size()];
        for (int position = 0; position < values.length; position++) {
            Column<?> column = columns.get(position);
            values[position] = position < keySize ? row.required(column) : row.optional(column);
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /** Adds a row if it is new. */
    public void add(List<Object> row) {
        if (seen.add(identityOfKey(row))) {
            rows.add(row);
        }
    }

    /** Returns the rows that are not among others. */
    CollectedRows without(CollectedRows others) {
        CollectedRows left = new CollectedRows(columns, keySize);
        for (int position = 0; position < rows.size(); position++) {
            if (!others.contains(key(position))) {
                left.add(rows.get(position));
                left.roots += isRoot(position) ? 1 : 0;
            }
        }
        return left;
    }

    /** Ends the roots: rows that are added from now on are none. */
    public void endOfRoots() {
        roots = rows.size();
    }

    /** Whether the row at a position is one that the delete starts from. */
    public boolean isRoot(int position) {
        return position < roots;
    }

    /** Returns how many rows the delete starts from. */
    public int rootCount() {
        return roots;
    }

    /** Returns the keys of the rows that the delete starts from. */
    public List<List<Object>> rootKeys() {
        return keys().subList(0, roots);
    }

    /** Returns the row at a position; {@code model} is what messages call its model. */
    public Row row(int position, String model) {
        return new CollectedRow(model, columns, rows.get(position));
    }

    /** Returns the key of the row at a position as a value that equals that of the same row, found again. */
    public List<Object> identityOfKey(int position) {
        return identityOfKey(rows.get(position));
    }

    /** Returns the values of some columns of the row at a position, to be compared; empty if one is null. */
    public Optional<List<Object>> identity(int position, List<Column<?>> wanted) {
        List<Object> row = rows.get(position);
        List<Object> values = new ArrayList<>(wanted.size());
        for (Column<?> column : wanted) {
            values.add(row.get(columns.indexOf(column)));
        }
        return values.contains(null) ? Optional.empty() : Optional.of(KeyIdentity.of(wanted, values));
    }

    /** Returns the values of some columns, to be compared, of the rows that have them all. */
    public Set<List<Object>> identities(List<Column<?>> wanted) {
        Set<List<Object>> identities = new HashSet<>();
        values(wanted, 0).forEach(values -> identities.add(KeyIdentity.of(wanted, values)));
        return identities;
    }

    public boolean contains(List<Object> key) {
        return seen.contains(identityOfKey(key));
    }

    boolean holdsTheSameAs(CollectedRows other) {
        return seen.equals(other.seen);
    }

    /** Returns the keys of at most so many rows, those that were found first. */
    public List<List<Object>> firstKeys(int limit) {
        return rows.stream().limit(limit).map(row -> row.subList(0, keySize)).toList();
    }

    public List<List<Object>> keys() {
        return values(columns.subList(0, keySize), 0);
    }

    /** Returns the values of some columns, of the rows from a position on that have them all. */
    public List<List<Object>> values(List<Column<?>> wanted, int from) {
        int[] positions = positions(wanted);
        List<List<Object>> values = new ArrayList<>(rows.size() - from);
        for (List<Object> row : rows.subList(from, rows.size())) {
            if (isComplete(row, positions)) {
                values.add(select(row, positions));
            }
        }
        return values;
    }

    /**
     * @param row a row, or its key alone
     */
    private List<Object> identityOfKey(List<Object> row) {
        return KeyIdentity.of(columns, row.subList(0, keySize));
    }

    private int[] positions(List<Column<?>> wanted) {
        return wanted.stream().mapToInt(columns::indexOf).toArray();
    }

    private static boolean isComplete(List<Object> row, int[] positions) {
        return Arrays.stream(positions).noneMatch(position -> row.get(position) == null);
    }

    private static List<Object> select(List<Object> row, int[] positions) {
        List<Object> tuple = new ArrayList<>(positions.length);
        for (int position : positions) {
            tuple.add(row.get(position));
        }
        return tuple;
    }

    /** Whether a row has these values in some columns, in the same words. */
    public boolean hold(List<Column<?>> wanted, List<Object> values) {
        return keyOf(wanted, values, KeyIdentity::of).isPresent();
    }

    /** Whether a row may have these values in some columns, as far as one can tell without the database. */
    public boolean mayHold(List<Column<?>> wanted, List<Object> values) {
        return keyOf(wanted, values).isPresent();
    }

    /** Returns the key of a row that has these values in some columns, in the same words if there is one. */
    Optional<List<Object>> keyOf(List<Column<?>> wanted, List<Object> values) {
        return keyOf(wanted, values, KeyIdentity::of).or(() -> keyOf(wanted, values, KeyIdentity::inOtherWords));
    }

    private Optional<List<Object>> keyOf(
            List<Column<?>> wanted,
            List<Object> values,
            BiFunction<List<Column<?>>, List<Object>, List<Object>> comparable) {
        int[] positions = positions(wanted);
        List<Object> identity = comparable.apply(wanted, values);
        return rows.stream()
                .filter(row -> isComplete(row, positions)
                        && comparable.apply(wanted, select(row, positions)).equals(identity))
                .map(row -> row.subList(0, keySize))
                .findFirst();
    }

    /** Returns for each row the position of the one that it refers to; negative if that is none of these rows. */
    int[] targets(Reference toItself) {
        int[] named = positions(toItself.parentColumns());
        int[] naming = positions(toItself.columns());
        Places places = new Places(toItself.parentColumns());
        for (int place = 0; place < rows.size(); place++) {
            if (isComplete(rows.get(place), named)) {
                places.put(select(rows.get(place), named), place);
            }
        }
        return rows.stream()
                .mapToInt(row -> isComplete(row, naming) ? places.of(select(row, naming)) : -1)
                .toArray();
    }

    /** Returns the key of the row at a position. */
    List<Object> key(int position) {
        return rows.get(position).subList(0, keySize);
    }
}
