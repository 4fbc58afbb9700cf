package dev.expunge.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.internal.jdbc.catalog.LiveColumn;
import dev.expunge.internal.jdbc.catalog.LiveIndex;
import dev.expunge.internal.jdbc.catalog.LiveReference;
import dev.expunge.internal.jdbc.catalog.LiveTable;
import dev.expunge.internal.jdbc.catalog.Spelling;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds in a live table what a model declares. */
record Matching(LiveTable live, Spelling spelling) {

    Optional<LiveColumn> column(Column<?> column) {
        return live.columns().stream()
                .filter(candidate -> spelling.means(column.name(), candidate.name()))
                .findFirst();
    }

    boolean hasAll(List<Column<?>> columns) {
        return columns.stream().allMatch(column -> column(column).isPresent());
    }

    /** Whether no two rows share the values of these columns: if they do not share those of some of them. */
    boolean isUnique(List<Column<?>> columns) {
        return live.indexes().stream()
                .filter(index -> index.unique() && index.filter().isEmpty())
                .anyMatch(index -> index.columns().stream().allMatch(name -> isAmong(name, columns)));
    }

    /** Whether an index finds rows by the values of these columns. */
    boolean isIndexed(List<Column<?>> columns) {
        return live.indexes().stream().filter(Matching::hasEveryValue).anyMatch(index -> startsWith(index, columns));
    }

    /** Returns the indexes that there are, for messages. */
    String indexes() {
        String indexes =
                live.indexes().stream().map(LiveIndex::described).distinct().collect(joining(", "));
        return indexes.isEmpty() ? "no index at all" : "indexes on " + indexes;
    }

    /** Returns the foreign key that a reference declares. */
    Optional<LiveReference> foreignKey(Reference reference) {
        return live.references().stream()
                .filter(candidate -> isTo(candidate, reference.parent()))
                .filter(candidate -> isBy(candidate, reference))
                .findFirst();
    }

    /** Returns a foreign key that has the columns of a reference, wherever it leads. */
    Optional<LiveReference> foreignKeyOf(List<Column<?>> columns) {
        return live.references().stream()
                .filter(candidate -> candidate.columns().size() == columns.size())
                .filter(candidate -> candidate.columns().keySet().stream().allMatch(name -> isAmong(name, columns)))
                .findFirst();
    }

    private boolean isAmong(String name, List<Column<?>> columns) {
        return columns.stream().anyMatch(column -> spelling.means(column.name(), name));
    }

    private boolean startsWith(LiveIndex index, List<Column<?>> columns) {
        return index.columns().size() >= columns.size()
                && index.columns().subList(0, columns.size()).stream().allMatch(name -> isAmong(name, columns));
    }

    /** An index that leaves out rows without a reference has all that refer to something. */
    private static boolean hasEveryValue(LiveIndex index) {
        return index.filter().isEmpty()
                || index.filter().toUpperCase(Locale.ROOT).matches("\\(?[^ ()]+ IS NOT NULL\\)?");
    }

    private boolean isTo(LiveReference candidate, Table parent) {
        return spelling.means(parent.name(), candidate.parent().name())
                && parent.schema()
                        .map(schema -> spelling.means(schema, candidate.parent().home()))
                        .orElse(true);
    }

    private boolean isBy(LiveReference candidate, Reference reference) {
        if (candidate.columns().size() != reference.columns().size()) {
            return false;
        }
        for (int i = 0; i < reference.columns().size(); i++) {
            Column<?> child = reference.columns().get(i);
            Column<?> parent = reference.parentColumns().get(i);
            if (candidate.columns().entrySet().stream()
                    .noneMatch(pair -> spelling.means(child.name(), pair.getKey())
                            && spelling.means(parent.name(), pair.getValue()))) {
                return false;
            }
        }
        return true;
    }
}
