package dev.expunge.processor.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the statements that create one table. */
final class TableScript {

    private static final int LINE = 120;
    private static final String INDENT = "    ";

    private final SchemaTable table;
    private final Dialect dialect;

    TableScript(SchemaTable table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** Returns the statements for the table and its indexes. */
    List<String> statements() {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column)));
        table.live()
                .filter(live -> uniques().anyMatch(UniqueKey::ofLive))
                .ifPresent(live -> lines.add(generated(live)));
        if (table.key().size() > 1) {
            lines.add("PRIMARY KEY " + columns(table.key()));
        }
        uniques().forEach(unique -> lines.add(constraint(unique.name()) + " UNIQUE " + columns(values(unique))));
        enforced().filter(key -> !isLate(key)).forEach(key -> lines.add(foreignKey(key)));
        String body = lines.stream().map(line -> INDENT + line).collect(joining(",\n"));
        String create =
                "CREATE TABLE " + dialect.table(table.name()) + " (\n" + body + "\n)" + dialect.tableOptions() + ";\n";
        return Stream.of(Stream.of(objections() + create), liveUniques(), deletionIds(), indexes())
                .flatMap(statements -> statements)
                .toList();
    }

    /** Returns what is unique by a constraint of the table. */
    private Stream<UniqueKey> uniques() {
        return table.uniques().stream().filter(unique -> !unique.ofLive() || !dialect.indexesPartially());
    }

    private List<String> values(UniqueKey unique) {
        List<String> values = new ArrayList<>(unique.columns());
        table.live().filter(live -> unique.ofLive()).ifPresent(live -> values.add(live.generated()));
        return values;
    }

    private String generated(LiveRows live) {
        return dialect.identifier(live.generated()) + " boolean GENERATED ALWAYS AS (CASE WHEN " + condition(live)
                + " THEN TRUE END)";
    }

    private String condition(LiveRows live) {
        return live.condition(dialect.identifier(live.deciding()));
    }

    private Stream<String> liveUniques() {
        return table.live().filter(live -> dialect.indexesPartially()).stream()
                .flatMap(live -> table.uniques().stream()
                        .filter(UniqueKey::ofLive)
                        .map(unique -> broken(
                                        "",
                                        "CREATE UNIQUE INDEX " + dialect.index(unique.name(), table.name()),
                                        "ON " + dialect.indexed(table.name()) + " " + columns(unique.columns()),
                                        "WHERE " + condition(live))
                                + ";\n"));
    }

    private Stream<String> deletionIds() {
        return table.live().stream()
                .flatMap(live -> live.deletionId().map(id -> index(live.index(), List.of(id))).stream());
    }

    /** Returns the statements for foreign keys to tables that are created later. */
    List<String> lateConstraints() {
        return enforced()
                .filter(this::isLate)
                .map(key ->
                        "ALTER TABLE " + dialect.table(table.name()) + "\n" + INDENT + "ADD " + foreignKey(key) + ";\n")
                .toList();
    }

    private Stream<ForeignKey> enforced() {
        return table.foreignKeys().stream()
                .filter(key -> dialect.objection(table, key).isEmpty());
    }

    private boolean isLate(ForeignKey key) {
        return key.early() && dialect.altersConstraints();
    }

    private String objections() {
        return table.foreignKeys().stream()
                .flatMap(key -> dialect.objection(table, key).stream()
                        .map(why -> comment("No constraint from %s to %s: %s."
                                .formatted(columns(key.columns()), dialect.table(key.parent()), why))))
                .collect(joining());
    }

    /** A name may have line ends, which would end the comment. */
    private static String comment(String text) {
        return "-- " + text.replaceAll("\\R", " ") + "\n";
    }

    private Stream<String> indexes() {
        return table.foreignKeys().stream()
                .filter(key -> !table.isIndexed(key.columns()))
                .filter(key -> !dialect.indexesForeignKeys()
                        || dialect.objection(table, key).isPresent())
                .map(key -> index(key.index(), key.columns()));
    }

    private String index(String index, List<String> columns) {
        String name = "CREATE INDEX " + dialect.index(index, table.name());
        String place = "ON " + dialect.indexed(table.name()) + " " + columns(columns);
        return broken("", name, place) + ";\n";
    }

    private String column(SchemaColumn column) {
        String name = dialect.identifier(column.name()) + " ";
        return name + (column.generated() ? generated(column.type()) : written(column));
    }

    private String generated(ColumnType type) {
        return type.kind() == ValueKind.UUID
                ? dialect.type(type) + " DEFAULT (" + dialect.randomUuid() + ") NOT NULL PRIMARY KEY"
                : dialect.countedKey(type);
    }

    private String written(SchemaColumn column) {
        String defaultValue = column.defaultValue().isEmpty()
                ? ""
                : " DEFAULT " + dialect.literals().of(column.type().kind(), column.defaultValue());
        String key = table.key().equals(List.of(column.name())) ? " PRIMARY KEY" : "";
        return dialect.type(column.type()) + defaultValue + (column.nullable() ? "" : " NOT NULL") + key;
    }

    private String foreignKey(ForeignKey key) {
        String parent = dialect.parent(table, key.parent()) + " " + columns(key.parentColumns());
        return broken(
                INDENT,
                constraint(key.name()),
                "FOREIGN KEY " + columns(key.columns()),
                "REFERENCES " + parent + dialect.onDelete(key.onDelete())
                        + (key.deferrable() ? dialect.deferrable() : ""));
    }

    private String constraint(String name) {
        return "CONSTRAINT " + dialect.identifier(name);
    }

    /** Returns parts in one line, or each in its own where that would be too long. */
    private static String broken(String indent, String... parts) {
        String line = String.join(" ", parts);
        return indent.length() + line.length() < LINE ? line : String.join("\n" + indent + INDENT, parts);
    }

    private String columns(List<String> names) {
        return names.stream().map(dialect::identifier).collect(joining(", ", "(", ")"));
    }
}
