package dev.expunge.internal.trash;

import dev.expunge.deletion.PastDeletion;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.KeyCondition;
import dev.expunge.internal.sql.Liveness;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds out from the rows in the trash which deletes took them. */
final class DeletionSearch {

    private static final Column<Long> COUNT = Column.required("count", "count", ValueTypes.LONG);

    private final List<SoftModel> models;
    private final Labels labels;
    private final Session session;
    private final Map<UUID, PastDeletion> found = new HashMap<>();

    DeletionSearch(List<SoftModel> models, Labels labels, Session session) {
        this.models = models;
        this.labels = labels;
        this.session = session;
    }

    /** Returns the latest ones, the latest first. */
    List<PastDeletion> latest(int limit) {
        models.forEach(model -> model.marks().deletionId().ifPresent(id -> readLatest(model, id, limit)));
        List<List<Object>> latest = latest().limit(limit)
                .map(past -> List.<Object>of(past.deletionId()))
                .toList();
        found.clear();
        read(latest);
        return latest().toList();
    }

    /** Returns one of them, if any row of it is in the trash. */
    Optional<PastDeletion> find(UUID deletionId) {
        read(List.of(List.of(deletionId)));
        return Optional.ofNullable(found.get(deletionId));
    }

    private Stream<PastDeletion> latest() {
        return found.values().stream()
                .sorted(Comparator.comparing((PastDeletion past) -> past.at().orElse(Instant.MIN))
                        .thenComparing(past -> past.deletionId().toString())
                        .reversed());
    }

    private void read(List<List<Object>> ids) {
        for (SoftModel model : models) {
            model.marks()
                    .deletionId()
                    .ifPresent(id -> KeyCondition.chunks(session.dialect(), List.of(id), ids)
                            .forEach(chunk -> {
                                SqlWriter sql = start(model, id);
                                KeyCondition.write(sql.sql(" AND "), model.table(), List.of(id), chunk);
                                add(
                                        model,
                                        id,
                                        sql.sql(" GROUP BY ")
                                                .identifier(id.name())
                                                .toSql());
                            }));
        }
    }

    private void readLatest(SoftModel model, Column<?> id, int limit) {
        SqlWriter sql = start(model, id)
                .sql(" AND ")
                .identifier(id.name())
                .sql(" IS NOT NULL GROUP BY ")
                .identifier(id.name());
        sql.sql(" ORDER BY ");
        model.marks()
                .deletedAt()
                .ifPresent(time -> sql.sql("MAX(").identifier(time.name()).sql(") DESC, "));
        add(
                model,
                id,
                sql.identifier(id.name())
                        .sql(" DESC")
                        .sql(session.dialect().page(limit, 0))
                        .toSql());
    }

    /** A row that somebody else has made live again may still have the id of the delete. */
    private SqlWriter start(SoftModel model, Column<?> id) {
        SqlWriter sql = new SqlWriter(session.dialect()).sql("SELECT ").identifier(id.name());
        model.marks()
                .deletedAt()
                .ifPresent(time -> sql.sql(", MAX(").identifier(time.name()).sql(")"));
        model.marks()
                .deletedBy()
                .ifPresent(by -> sql.sql(", MAX(").identifier(by.name()).sql(")"));
        sql.sql(", COUNT(*) FROM ").table(model.table()).sql(" WHERE ");
        return Liveness.writeTrashed(
                model.marks(), session.dialect().identifier(model.table().name()), sql);
    }

    private void add(SoftModel model, Column<?> id, Sql sql) {
        List<Column<?>> columns = new ArrayList<>(List.of(id));
        model.marks().deletedAt().ifPresent(columns::add);
        model.marks().deletedBy().ifPresent(columns::add);
        columns.add(COUNT);
        session.during(new Task(model.table().label(), "read")).query(sql, columns, row -> {
            TrashedRow group = TrashedRow.read(row, columns);
            Map<String, Long> rows = Map.of(labels.of(model.table()), row.required(COUNT));
            UUID deletionId = group.deletionId(model.marks()).orElseThrow();
            Optional<String> by =
                    model.marks().deletedBy().map(group.values()::get).map(String::valueOf);
            found.merge(
                    deletionId,
                    new PastDeletion(deletionId, group.markedAt(model.marks()), by, rows),
                    DeletionSearch::together);
            return row;
        });
    }

    private static PastDeletion together(PastDeletion one, PastDeletion other) {
        Map<String, Long> rows = new LinkedHashMap<>(one.rows());
        rows.putAll(other.rows());
        return new PastDeletion(
                one.deletionId(), one.at().or(other::at), one.by().or(other::by), rows);
    }
}
