package dev.expunge.internal.trash;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of all models that one restore revives, found and locked. */
final class Revival {

    private final Map<String, RevivedRows> byModel = new LinkedHashMap<>();
    private final List<SoftModel> models;
    private final RunningRestores running;
    private final Labels labels;
    private final Session session;

    /**
     * @param models all soft-deletable models, parents first
     * @param running others, which have called the hook that asks for this one
     */
    Revival(List<SoftModel> models, RunningRestores running, Labels labels, Session session) {
        this.models = models;
        this.running = running;
        this.labels = labels;
        this.session = session;
        models.forEach(model -> byModel.put(model.table().model(), new RevivedRows(model)));
    }

    Labels labels() {
        return labels;
    }

    List<RevivedRows> tables() {
        return List.copyOf(byModel.values());
    }

    RevivedRows of(Table table) {
        RevivedRows rows = byModel.get(table.model());
        if (rows == null) {
            throw new IllegalStateException(table.model() + " is not soft-deletable");
        }
        return rows;
    }

    /** Adds a row, unless it is there, or others revive it. */
    void add(Table table, TrashedRow row) {
        if (!running.revive(table, row)) {
            of(table).add(row);
        }
    }

    /** Whether a row in the trash will be live, by this restore or by others. */
    boolean revives(Table table, TrashedRow row) {
        return of(table).holds(row) || running.revive(table, row);
    }

    Dialect dialect() {
        return session.dialect();
    }

    /** Returns what has to be read of a model's rows. */
    List<Column<?>> columns(SoftModel model) {
        return model.columns(models);
    }

    TrashStatements statements(SoftModel model) {
        return new TrashStatements(model.table(), session.dialect());
    }

    List<TrashedRow> read(SoftModel model, List<Sql> statements) {
        Session during = session.during(new Task(model.table().label(), "restore"));
        List<Column<?>> columns = columns(model);
        List<TrashedRow> rows = new ArrayList<>();
        statements.forEach(sql -> rows.addAll(during.query(sql, columns, row -> TrashedRow.read(row, columns))));
        return rows;
    }

    /** Revives the rows, and returns how many of each model, parents first. */
    Map<String, Long> revive() {
        Map<String, Long> revived = new LinkedHashMap<>();
        for (RevivedRows rows : byModel.values()) {
            SoftModel model = rows.model();
            Session during = session.during(new Task(model.table().label(), "restore"));
            long count = statements(model).revives(model.marks(), rows.keys()).stream()
                    .mapToLong(during::update)
                    .sum();
            if (count > 0) {
                revived.put(labels.of(model.table()), count);
            }
        }
        return revived;
    }
}
