package dev.expunge.it.oracle.run;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.database.Pool;
import dev.expunge.it.oracle.dynamic.DynamicModels;
import dev.expunge.it.oracle.scenario.KeyKind;
import dev.expunge.it.oracle.scenario.Keys;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.it.oracle.scenario.Versions;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scenario's tables and rows in a database, written and read in plain SQL. */
final class ScenarioTables {

    private final Scenario scenario;
    private final DynamicModels models;

    ScenarioTables(Scenario scenario, DynamicModels models) {
        this.scenario = scenario;
        this.models = models;
    }

    void create(Pool pool) {
        List<String> script = new ArrayList<>();
        forEachModel(model -> script.add(createTable(model)));
        scenario.rows().forEach(row -> script.add(insert(row)));
        forEachModel(model -> script.addAll(constraints(model)));
        run(pool, script);
    }

    void drop(Pool pool) {
        List<String> script = new ArrayList<>();
        forEachModel(model -> script.add("drop table m%d cascade".formatted(model)));
        run(pool, script);
    }

    private static void run(Pool pool, List<String> script) {
        pool.with(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(String.join(";\n", script));
            }
        });
    }

    Set<RowSpec> rows(Connection connection) throws SQLException {
        Set<RowSpec> rows = new HashSet<>();
        for (int model = 0; model < scenario.models().size(); model++) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select * from m" + model)) {
                while (result.next()) {
                    rows.add(row(model, result));
                }
            }
        }
        return rows;
    }

    /** Returns the versions of the rows of models that have one. */
    Map<RowId, Integer> versions(Connection connection) throws SQLException {
        Map<RowId, Integer> versions = new HashMap<>();
        for (int model = 0; model < scenario.models().size(); model++) {
            if (scenario.hasVersion(model)) {
                try (Statement statement = connection.createStatement();
                        ResultSet result = statement.executeQuery("select k0, v from m" + model)) {
                    while (result.next()) {
                        versions.put(new RowId(model, number(model, result)), result.getInt("v"));
                    }
                }
            }
        }
        return versions;
    }

    private RowSpec row(int model, ResultSet result) throws SQLException {
        List<OptionalInt> targets = new ArrayList<>();
        for (int i = 0; i < scenario.models().get(model).references().size(); i++) {
            ReferenceSpec reference = scenario.models().get(model).references().get(i);
            List<@Nullable Object> held = new ArrayList<>();
            for (Column<?> column : models.reference(model, i).columns()) {
                held.add(result.getObject(column.name()));
            }
            targets.add(Keys.target(reference, held, scenario.models().get(reference.parent())));
        }
        return scenario.models().get(model).isJoin()
                ? RowSpec.link(
                        model, targets.get(0).orElseThrow(), targets.get(1).orElseThrow())
                : new RowSpec(model, number(model, result), targets);
    }

    private int number(int model, ResultSet result) throws SQLException {
        return scenario.models().get(model).keyKind().number(result.getObject("k0"));
    }

    private String type(int model, Column<?> column) {
        ModelSpec spec = scenario.models().get(model);
        for (int i = 0; i < spec.references().size(); i++) {
            int position = models.reference(model, i).columns().indexOf(column);
            if (position >= 0) {
                return models.kind(model, i, position).sql();
            }
        }
        return column.name().equals("k0") ? spec.keyKind().sql() : KeyKind.INT.sql();
    }

    private String createTable(int model) {
        Table table = models.table(model);
        String columns = table.columns().stream()
                .map(column -> column.name() + " " + type(model, column) + standard(model, column)
                        + (column.nullable() ? "" : " not null")
                        + (column.name().equals("code") ? " unique" : ""))
                .collect(Collectors.joining(", "));
        return "create table %s (%s, primary key (%s))".formatted(table.name(), columns, names(table.key()));
    }

    /** Only the database's own action needs a default that the database knows. */
    private String standard(int model, Column<?> column) {
        List<ReferenceSpec> references = scenario.models().get(model).references();
        for (int i = 0; i < references.size(); i++) {
            int position = models.reference(model, i).columns().indexOf(column);
            if (references.get(i).action() == OnDelete.DB_SET_DEFAULT && position >= 0) {
                return " default "
                        + literal(held(references.get(i), references.get(i).target())
                                .get(position));
            }
        }
        return "";
    }

    private List<Object> held(ReferenceSpec reference, int number) {
        return Keys.held(reference, number, scenario.models().get(reference.parent()));
    }

    private static String literal(@Nullable Object value) {
        return value == null || value instanceof Number ? String.valueOf(value) : "'" + value + "'";
    }

    private String insert(RowSpec row) {
        List<@Nullable Object> values =
                new ArrayList<>(Keys.of(row.number(), scenario.models().get(row.model())));
        if (Scenario.isCoded(row.model(), scenario.models())) {
            OptionalInt code = Keys.code(row.number());
            values.add(code.isPresent() ? code.getAsInt() : null);
        }
        for (int i = 0; i < row.targets().size(); i++) {
            values.addAll(held(row, i));
        }
        if (scenario.hasVersion(row.model())) {
            values.add(Versions.first(row.number()));
        }
        return "insert into m%d values (%s)"
                .formatted(
                        row.model(),
                        values.stream().map(ScenarioTables::literal).collect(Collectors.joining(", ")));
    }

    private List<@Nullable Object> held(RowSpec row, int index) {
        ReferenceSpec reference = scenario.reference(row, index);
        OptionalInt target = row.targets().get(index);
        if (target.isEmpty()) {
            return Collections.nCopies(
                    models.reference(row.model(), index).columns().size(), null);
        }
        return target.getAsInt() < 0
                ? Keys.heldInPart(-target.getAsInt(), scenario.models().get(reference.parent()))
                : new ArrayList<>(held(reference, target.getAsInt()));
    }

    private List<String> constraints(int model) {
        List<String> constraints = new ArrayList<>();
        for (int i = 0; i < scenario.models().get(model).references().size(); i++) {
            ReferenceSpec spec = scenario.models().get(model).references().get(i);
            Reference reference = models.reference(model, i);
            if (spec.is(Trait.ONE_TO_ONE)) {
                constraints.add("alter table m%d add unique (%s)".formatted(model, names(reference.columns())));
            }
            if (spec.enforced()) {
                constraints.add("alter table m%d add foreign key (%s) references %s (%s)%s"
                        .formatted(
                                model,
                                names(reference.columns()),
                                reference.parent().name(),
                                names(reference.parentColumns()),
                                clause(spec.action())));
            }
        }
        return constraints;
    }

    private static String clause(OnDelete action) {
        return switch (action) {
            case DB_CASCADE -> " on delete cascade";
            case DB_SET_NULL -> " on delete set null";
            case DB_SET_DEFAULT -> " on delete set default";
            default -> "";
        };
    }

    private static String names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private void forEachModel(IntConsumer action) {
        for (int model = 0; model < scenario.models().size(); model++) {
            action.accept(model);
        }
    }
}
