package dev.expunge.internal.trash;

import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.spi.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for unique values of rows to revive that live rows, or others to revive, have as well. */
final class TakenValues {

    private final Revival revival;
    private final List<RestoreConflict> conflicts = new ArrayList<>();

    TakenValues(Revival revival) {
        this.revival = revival;
    }

    List<RestoreConflict> find() {
        for (RevivedRows rows : revival.tables()) {
            rows.model().uniques().forEach(columns -> look(columns, rows));
        }
        return conflicts;
    }

    private void look(List<Column<?>> columns, RevivedRows revived) {
        SoftModel model = revived.model();
        Map<List<Object>, TrashedRow> wanted = new LinkedHashMap<>();
        for (TrashedRow row : revived.rows()) {
            row.identity(columns).ifPresent(identity -> {
                TrashedRow other = wanted.putIfAbsent(identity, row);
                if (other != null) {
                    add(row, columns, other, model, ", which would be restored too");
                }
            });
        }
        if (wanted.isEmpty()) {
            return;
        }
        List<List<Object>> values = wanted.values().stream()
                .flatMap(row -> row.valuesOf(columns).stream())
                .toList();
        for (TrashedRow found :
                revival.read(model, revival.statements(model).reads(revival.columns(model), columns, values))) {
            found.identity(columns)
                    .filter(identity -> found.isLive(model.marks()))
                    .map(wanted::get)
                    .ifPresent(row -> add(row, columns, found, model, ""));
        }
    }

    private void add(TrashedRow row, List<Column<?>> columns, TrashedRow other, SoftModel model, String more) {
        String fields = columns.stream().map(Column::field).collect(Collectors.joining(", "));
        conflicts.add(
                new RestoreConflict(name(row, model), "has the same " + fields + " as " + name(other, model) + more));
    }

    private String name(TrashedRow row, SoftModel model) {
        return revival.labels()
                .of(model.table(), row.valuesOf(model.table().key()).orElseThrow());
    }
}
