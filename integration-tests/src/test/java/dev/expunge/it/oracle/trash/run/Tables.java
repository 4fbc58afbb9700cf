package dev.expunge.it.oracle.trash.run;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.ReferenceSpec;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.spi.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scenario's tables and rows in a database, written and read in plain SQL. */
final class Tables {

    private final Scenario scenario;
    private final Models models;

    Tables(Scenario scenario, Models models) {
        this.scenario = scenario;
        this.models = models;
    }

    void create(TestDatabase database) {
        List<String> script = new ArrayList<>();
        for (int model = 0; model < scenario.models().size(); model++) {
            script.add(createTable(model, database.product()));
        }
        scenario.rows().forEach(row -> script.add(insert(row)));
        for (int model = 0; model < scenario.models().size(); model++) {
            script.addAll(constraints(model, database.product()));
        }
        database.run(String.join(";\n", script));
    }

    void drop(TestDatabase database) {
        List<String> script = new ArrayList<>();
        for (int model = 0; model < scenario.models().size(); model++) {
            script.add("drop table m%d cascade".formatted(model));
        }
        database.run(String.join(";\n", script));
    }

    private String createTable(int model, Product product) {
        ModelSpec spec = scenario.models().get(model);
        List<String> columns = new ArrayList<>();
        for (Column<?> column : models.table(model).columns()) {
            columns.add(column.name() + " int" + (column.nullable() ? "" : " not null"));
        }
        String time = Models.keepsZone(model) ? "timestamp with time zone" : "timestamp";
        switch (spec.marking()) {
            case NONE -> {}
            case TIMED -> columns.add("deleted_at " + time + ", deletion_id uuid, deleted_by varchar(20)");
            case FLAGGED_WITH_ID -> columns.add("deleted boolean not null, deletion_id uuid");
            case FLAGGED -> columns.add("deleted boolean not null");
        }
        if (product == Product.H2 && spec.marking().isSoft()) {
            uniques(model)
                    .forEach(column -> columns.add("live_%s int generated always as (case when %s then %s end)"
                            .formatted(column, live(spec.marking()), column)));
        }
        String key = models.table(model).key().stream().map(Column::name).collect(Collectors.joining(", "));
        return "create table m%d (%s, primary key (%s))".formatted(model, String.join(", ", columns), key);
    }

    private static String live(Marking marking) {
        return marking == Marking.TIMED ? "deleted_at is null" : "deleted = false";
    }

    private List<String> uniques(int model) {
        List<String> uniques = new ArrayList<>();
        ModelSpec spec = scenario.models().get(model);
        if (spec.hasCode()) {
            uniques.add("code");
        }
        for (int i = 0; i < spec.references().size(); i++) {
            if (spec.references().get(i).unique()) {
                uniques.add("r" + i + "_0");
            }
        }
        return uniques;
    }

    private List<String> constraints(int model, Product product) {
        ModelSpec spec = scenario.models().get(model);
        List<String> constraints = new ArrayList<>();
        for (String column : uniques(model)) {
            boolean isSoft = spec.marking().isSoft();
            boolean isPartial = isSoft && product == Product.POSTGRESQL;
            constraints.add("create unique index m%d_%s on m%d (%s)%s"
                    .formatted(
                            model,
                            column,
                            model,
                            isSoft && !isPartial ? "live_" + column : column,
                            isPartial ? " where " + live(spec.marking()) : ""));
        }
        for (int i = 0; i < spec.references().size(); i++) {
            ReferenceSpec reference = spec.references().get(i);
            if (reference.isEnforced()) {
                constraints.add("alter table m%d add foreign key (r%d_0) references m%d (id)%s"
                        .formatted(model, i, reference.parent(), clause(reference.action())));
            }
        }
        return constraints;
    }

    private static String clause(OnDelete action) {
        return switch (action) {
            case DB_CASCADE -> " on delete cascade";
            case DB_SET_NULL -> " on delete set null";
            default -> "";
        };
    }

    private String insert(RowState row) {
        ModelSpec spec = scenario.model(row.id());
        List<String> values = new ArrayList<>();
        if (!spec.isJoin()) {
            values.add(String.valueOf(row.id().number()));
        }
        if (spec.hasCode()) {
            values.add(text(row.code()));
        }
        row.targets().forEach(target -> values.add(text(target)));
        if (spec.hasVersion()) {
            values.add(String.valueOf(row.version()));
        }
        List<String> columns = new ArrayList<>(models.table(row.id().model()).columns().stream()
                .map(Column::name)
                .toList());
        if (spec.marking().isSoft() && spec.marking() != Marking.TIMED) {
            columns.add("deleted");
            values.add("false");
        }
        return "insert into m%d (%s) values (%s)"
                .formatted(row.id().model(), String.join(", ", columns), String.join(", ", values));
    }

    void insert(RowState row, Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(insert(row));
        } catch (SQLException e) {
            throw new IllegalStateException(row.toString(), e);
        }
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "null";
    }

    /**
     * Returns the rows as they are.
     *
     * @param steps the numbers of the steps whose deletes have some ids
     */
    World read(Connection connection, Map<UUID, Integer> steps) throws SQLException {
        List<RowState> rows = new ArrayList<>();
        for (int model = 0; model < scenario.models().size(); model++) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select * from m" + model)) {
                while (result.next()) {
                    rows.add(row(model, result, steps));
                }
            }
        }
        return new World(scenario, rows);
    }

    private RowState row(int model, ResultSet result, Map<UUID, Integer> steps) throws SQLException {
        ModelSpec spec = scenario.models().get(model);
        List<OptionalInt> targets = new ArrayList<>();
        for (int i = 0; i < spec.references().size(); i++) {
            targets.add(number(result.getObject("r" + i + "_0")));
        }
        int number = spec.isJoin()
                ? RowId.ofSides(targets.get(0).orElseThrow(), targets.get(1).orElseThrow())
                : result.getInt("id");
        return new RowState(
                new RowId(model, number),
                targets,
                spec.hasCode() ? number(result.getObject("code")) : OptionalInt.empty(),
                spec.hasVersion() ? result.getInt("v") : 0,
                takenBy(model, result, steps));
    }

    private static OptionalInt number(@Nullable Object value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
    }

    private int takenBy(int model, ResultSet result, Map<UUID, Integer> steps) throws SQLException {
        return switch (scenario.models().get(model).marking()) {
            case NONE -> 0;
            case FLAGGED -> result.getBoolean("deleted") ? RowState.SOMEBODY : 0;
            case FLAGGED_WITH_ID -> agreed(result.getBoolean("deleted"), step(result, steps), "flag");
            case TIMED -> timed(model, result, step(result, steps));
        };
    }

    /** Returns the number of the step that the id of a row tells; 0 if it has none. */
    private static int step(ResultSet result, Map<UUID, Integer> steps) throws SQLException {
        UUID id = result.getObject("deletion_id", UUID.class);
        return id == null ? 0 : steps.getOrDefault(id, RowState.SOMEBODY);
    }

    private static int agreed(boolean isMarked, int step, String mark) {
        if (isMarked != (step != 0)) {
            throw new IllegalStateException("the " + mark + " and the deletion id do not agree: step " + step);
        }
        return step;
    }

    private static int timed(int model, ResultSet result, int step) throws SQLException {
        Instant at = time(model, result);
        agreed(at != null, step, "time");
        String by = result.getString("deleted_by");
        boolean agree = step == 0
                ? by == null
                : Ticks.of(step).equals(at) && Runner.actor(step).equals(by);
        if (!agree) {
            throw new IllegalStateException("step " + step + " marked a row at " + at + " for " + by);
        }
        return step;
    }

    private static @Nullable Instant time(int model, ResultSet result) throws SQLException {
        if (Models.keepsZone(model)) {
            OffsetDateTime at = result.getObject("deleted_at", OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
        LocalDateTime at = result.getObject("deleted_at", LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
