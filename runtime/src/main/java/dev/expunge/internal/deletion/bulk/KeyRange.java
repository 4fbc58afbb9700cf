package dev.expunge.internal.deletion.bulk;

import dev.expunge.field.Condition;
import dev.expunge.field.Condition.Comparator;
import dev.expunge.field.Selection;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.List;

/**
 * Names rows by where they come in the order of keys. The database compares: its order of texts, times or bytes is not
 * Java's.
 */
final class KeyRange {

    private final Path root;
    private final List<Column<?>> columns;
    private final List<Object> key;

    private KeyRange(Path root, List<Object> key) {
        this.root = root;
        this.columns = root.table().key();
        this.key = key;
    }

    /** Returns the rows of a selection whose key comes after another, or all if that one is empty. */
    static Selection after(List<Object> key, Selection selection) {
        if (key.isEmpty()) {
            return selection;
        }
        Path root = Path.root(selection.table());
        return selection.filter(root, new KeyRange(root, key).after());
    }

    /**
     * Not every database compares rows of several columns. The first column alone is compared once more, because few find
     * out by themselves that an alternative leaves out the beginning of an index.
     */
    private Condition after() {
        int last = columns.size() - 1;
        Condition after = compare(last, Comparator.GT);
        for (int position = last - 1; position >= 0; position--) {
            after = compare(position, Comparator.GT)
                    .or(compare(position, Comparator.EQ).and(after));
        }
        return last == 0 ? after : compare(0, Comparator.GE).and(after);
    }

    @SuppressWarnings("unchecked") // the key's values are of the columns' types: they were read from them, or checked
    private Condition compare(int position, Comparator comparator) {
        Column<Object> column = (Column<Object>) columns.get(position);
        return Condition.Comparison.ofValue(new Condition.Operand<>(root, column), comparator, key.get(position));
    }
}
