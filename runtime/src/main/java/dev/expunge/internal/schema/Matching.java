package dev.expunge.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.internal.jdbc.catalog.LiveColumn;
import dev.expunge.internal.jdbc.catalog.LiveIndex;
import dev.expunge.internal.jdbc.catalog.LiveReference;
import dev.expunge.internal.jdbc.catalog.LiveTable;
import dev.expunge.internal.jdbc.catalog.Location;
import dev.expunge.internal.jdbc.catalog.Spelling;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a live table what a model declares. */
record Matching(LiveTable live, Spelling spelling) {

    private static final Pattern NOT_NULL =
            Pattern.compile("\\(?(\"(?:[^\"]|\"\")+\"|[^ ()]+) IS NOT NULL\\)?", Pattern.CASE_INSENSITIVE);

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

    /**
     * Whether no two live rows of a table share the values of these columns: by an index of live rows, or by one with a
     * column besides that no field is on, which is taken to be null in the trash.
     */
    boolean isUniqueAmongLive(List<Column<?>> columns, Table table) {
        Column<?> deciding = table.marks().orElseThrow().deciding();
        return live.indexes().stream()
                .filter(LiveIndex::unique)
                .anyMatch(index -> isOfLiveRows(index, columns, deciding) || hasOneBesides(index, columns, table));
    }

    private boolean isOfLiveRows(LiveIndex index, List<Column<?>> columns, Column<?> deciding) {
        return index.filter().toLowerCase(Locale.ROOT).contains(deciding.name().toLowerCase(Locale.ROOT))
                && index.columns().stream().allMatch(name -> isAmong(name, columns));
    }

    private boolean hasOneBesides(LiveIndex index, List<Column<?>> columns, Table table) {
        List<String> others =
                index.columns().stream().filter(name -> !isAmong(name, columns)).toList();
        return index.filter().isEmpty()
                && index.columns().size() > 1
                && others.size() == 1
                && !isAmong(others.get(0), table.columns());
    }

    /** Whether an index finds rows by the values of these columns. */
    boolean isIndexed(List<Column<?>> columns) {
        return live.indexes().stream()
                .filter(index -> hasEveryValue(index, columns))
                .anyMatch(index -> startsWith(index, columns));
    }

    /** Returns the indexes that there are, for messages. */
    String indexes() {
        String indexes =
                live.indexes().stream().map(LiveIndex::described).distinct().collect(joining(", "));
        return indexes.isEmpty() ? "no index at all" : "indexes on " + indexes;
    }

    /** Returns the foreign key that a reference declares, given where its parent is: other schemas may have such a table. */
    Optional<LiveReference> foreignKey(Reference reference, Location parent) {
        return live.references().stream()
                .filter(candidate -> isTo(candidate, parent))
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
    private boolean hasEveryValue(LiveIndex index, List<Column<?>> columns) {
        Matcher filter = NOT_NULL.matcher(index.filter());
        return index.filter().isEmpty() || (filter.matches() && isAmong(unquoted(filter.group(1)), columns));
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    private static boolean isTo(LiveReference candidate, Location parent) {
        return candidate.parent().name().equals(parent.name())
                && candidate.parent().home().equals(parent.home());
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
