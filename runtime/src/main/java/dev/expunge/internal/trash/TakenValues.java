package dev.expunge.internal.trash;

import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.internal.sql.ByValue;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for unique values of rows to revive that live rows, or others to revive, have as well. */
final class TakenValues {

    private final Revival revival;
    private final List<RestoreConflict> taken = new ArrayList<>();
    private final List<RestoreConflict> shared = new ArrayList<>();

    TakenValues(Revival revival) {
        this.revival = revival;
    }

    /** Looks for them all. */
    TakenValues find() {
        for (RevivedRows rows : revival.tables()) {
            rows.model().uniques().forEach(columns -> look(columns, rows));
        }
        return this;
    }

    boolean areFound() {
        return !taken.isEmpty() || !shared.isEmpty();
    }

    /** Returns one for each row whose value a live row has. */
    List<RestoreConflict> taken() {
        return taken;
    }

    /** Returns one for each row whose value another row to revive has. */
    List<RestoreConflict> shared() {
        return shared;
    }

    private void look(List<Column<?>> columns, RevivedRows revived) {
        SoftModel model = revived.model();
        Map<List<Object>, TrashedRow> wanted = new LinkedHashMap<>();
        for (TrashedRow row : revived.rows()) {
            row.identity(columns).ifPresent(identity -> {
                TrashedRow other = wanted.putIfAbsent(identity, row);
                if (other != null) {
                    shared.add(conflict(row, columns, other, model, ", which would be restored too"));
                }
            });
        }
        if (wanted.isEmpty()) {
            return;
        }
        List<List<Object>> values = wanted.values().stream()
                .flatMap(row -> row.valuesOf(columns).stream())
                .toList();
        ByValue<TrashedRow> byValue = new ByValue<>(columns);
        wanted.values().forEach(row -> row.valuesOf(columns).ifPresent(value -> byValue.put(value, row)));
        List<Sql> reads = revival.statements(model).reads(revival.columns(model), columns, values);
        revival.read(model, reads).stream()
                .filter(found -> found.isLive(model.marks()))
                .forEach(found -> found.valuesOf(columns)
                        .flatMap(value -> byValue.of(value, columns))
                        .ifPresent(row -> taken.add(conflict(row, columns, found, model, ""))));
    }

    private RestoreConflict conflict(
            TrashedRow row, List<Column<?>> columns, TrashedRow other, SoftModel model, String more) {
        String fields = columns.stream().map(Column::field).distinct().collect(Collectors.joining(", "));
        return new RestoreConflict(name(row, model), "has the same " + fields + " as " + name(other, model) + more);
    }

    private String name(TrashedRow row, SoftModel model) {
        return revival.labels()
                .of(model.table(), row.valuesOf(model.table().key()).orElseThrow());
    }
}
