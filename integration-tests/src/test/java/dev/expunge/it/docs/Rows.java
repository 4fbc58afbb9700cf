package dev.expunge.it.docs;

import static java.util.stream.Collectors.joining;

import dev.expunge.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the rows of some tables before and after a delete, side by side. */
final class Rows {

    private static final String ARROW = " -> ";
    private static final String GONE = "x";
    private static final String TRASHED = " (in the trash)";

    private final TestDatabase database;
    private final List<String> queries = new ArrayList<>();
    private Map<String, String> before = Map.of();

    private Rows(TestDatabase database) {
        this.database = database;
    }

    static Rows of(TestDatabase database) {
        return new Rows(database);
    }

    /**
     * Draws the rows of a model, each like {@code Single 31 -> Artist 1, Album 11}.
     *
     * @param references a column and its parent's model, like {@code artist_id Artist}
     */
    Rows model(String model, String... references) {
        return keyed(model, "id", references);
    }

    /**
     * Does what {@link #model(String, String...)} does, for rows that are named by more than their {@code id}.
     *
     * @param key what names a row, an SQL expression
     * @param references an SQL expression and a parent's model
     */
    Rows keyed(String model, String key, String... references) {
        return draw(model, key, "''", references);
    }

    private Rows draw(String model, String key, String state, String... references) {
        String parents = Arrays.stream(references)
                .map(Rows::words)
                .map(parts -> "coalesce('%2$s ' || %1$s, 'null')".formatted(parts[0], parts[1]))
                .collect(joining(" || ', ' || "));
        String text = parents.isEmpty() ? "" : " || '%s' || %s".formatted(ARROW, parents);
        queries.add("select '%1$s ' || %2$s%3$s || %4$s from %1$s order by 1".formatted(model, key, text, state));
        return this;
    }

    /** Does what {@link #model(String, String...)} does, and says of each row with a time of its delete where it is. */
    Rows trashable(String model, String... references) {
        return draw(model, "id", "case when deleted_at is null then '' else '" + TRASHED + "' end", references);
    }

    /** Draws the rows of a join table, each like {@code concert_guests: Concert 1, Guest 7}. */
    Rows join(String table, String one, String other) {
        String sides = Arrays.asList(one, other).stream()
                .map(Rows::words)
                .map(parts -> "'%2$s ' || %1$s".formatted(parts[0], parts[1]))
                .collect(joining(" || ', ' || "));
        queries.add("select '%1$s: ' || %2$s from %1$s order by 1".formatted(table, sides));
        return this;
    }

    /** Returns the rows as they are. */
    Collection<String> lines() {
        return read().values();
    }

    /** Remembers the rows as they are. */
    Rows before() {
        before = read();
        return this;
    }

    /** Returns the remembered rows, and beside each what has become of it. */
    String after() {
        Map<String, String> after = read();
        int width = 4 + before.values().stream().mapToInt(String::length).max().orElse(0);
        return before.entrySet().stream()
                .map(row -> line(width, row.getValue(), after.getOrDefault(row.getKey(), GONE)))
                .collect(joining("", line(width, "before", "after"), ""));
    }

    private Map<String, String> read() {
        Map<String, String> rows = new LinkedHashMap<>();
        queries.forEach(query -> database.rows(query).forEach(row -> rows.put(nameOf(row), row)));
        return rows;
    }

    /** Returns an expression and the model that it names a row of. */
    private static String[] words(String reference) {
        return reference.split(" (?=\\w+$)", 2);
    }

    private static String nameOf(String row) {
        int arrow = row.indexOf(ARROW);
        return arrow < 0 ? row.replace(TRASHED, "") : row.substring(0, arrow);
    }

    private static String line(int width, String left, String right) {
        return left + " ".repeat(width - left.length()) + right + "\n";
    }
}
