package dev.expunge.internal.trash;

import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.internal.sql.ByValue;
import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks for parents in the trash of rows that are to be live. Their rows are locked, so that those that are live stay
 * live. A parent that was in the trash before the row went there does not matter: a restore gives back what was.
 */
final class TrashedParents {

    private final Revival revival;
    private final boolean revivesThem;
    private final List<RestoreConflict> conflicts = new ArrayList<>();

    TrashedParents(Revival revival, boolean revivesThem) {
        this.revival = revival;
        this.revivesThem = revivesThem;
    }

    /** Adds the parents to the rows to revive, and theirs, or returns one conflict for each row that has one. */
    List<RestoreConflict> find() {
        boolean goOn = true;
        while (goOn) {
            goOn = false;
            for (RevivedRows children : revival.tables()) {
                List<TrashedRow> added = children.takeNew();
                goOn |= !added.isEmpty();
                children.model().parents().forEach(reference -> look(reference, children.model(), added));
            }
        }
        return conflicts;
    }

    private void look(Reference reference, SoftModel child, List<TrashedRow> rows) {
        RevivedRows revived = revival.of(reference.parent());
        List<Column<?>> referred = reference.parentColumns();
        Map<List<Object>, List<Object>> wanted = new LinkedHashMap<>();
        rows.forEach(row -> row.identity(reference.columns())
                .ifPresent(identity ->
                        wanted.put(identity, row.valuesOf(reference.columns()).orElseThrow())));
        wanted.keySet().removeAll(revived.identities(referred));
        if (wanted.isEmpty()) {
            return;
        }
        SoftModel parent = revived.model();
        ByValue<TrashedRow> parents = new ByValue<>(referred);
        List<Column<?>> read = revival.columns(parent);
        List<Sql> locks = revival.statements(parent).parentLocks(read, referred, List.copyOf(wanted.values()));
        revival.read(parent, locks)
                .forEach(found -> found.valuesOf(referred).ifPresent(values -> parents.put(values, found)));
        for (TrashedRow row : rows) {
            row.valuesOf(reference.columns())
                    .filter(values -> wanted.containsKey(KeyIdentity.of(reference.columns(), values)))
                    .flatMap(values -> parents.of(values, reference.columns()))
                    .filter(found -> !found.isLive(parent.marks()) && !revival.revives(parent.table(), found))
                    .filter(found -> wentLater(found, parent.marks(), row, child.marks()))
                    .ifPresent(found -> add(found, parent, row, child, reference));
        }
    }

    private void add(TrashedRow parent, SoftModel model, TrashedRow row, SoftModel child, Reference reference) {
        if (revivesThem) {
            revival.add(model.table(), parent);
            return;
        }
        String went = wentTogether(parent, model.marks(), row, child.marks()) ? "together with it" : "later";
        conflicts.add(new RestoreConflict(
                name(row, child),
                "refers by " + reference.name() + " to " + name(parent, model) + ", which went to the trash " + went));
    }

    private static boolean wentTogether(TrashedRow parent, Marks parentMarks, TrashedRow row, Marks marks) {
        Optional<UUID> id = row.deletionId(marks);
        return id.isPresent() && id.equals(parent.deletionId(parentMarks));
    }

    /** What neither tells its time nor its delete is taken to have gone later: that asks, and loses nothing. */
    private static boolean wentLater(TrashedRow parent, Marks parentMarks, TrashedRow row, Marks marks) {
        if (wentTogether(parent, parentMarks, row, marks)) {
            return true;
        }
        Optional<Instant> marked = row.markedAt(marks);
        Optional<Instant> parentMarked = parent.markedAt(parentMarks);
        return marked.isEmpty() || parentMarked.isEmpty() || !parentMarked.get().isBefore(marked.get());
    }

    private String name(TrashedRow row, SoftModel model) {
        return revival.labels()
                .of(model.table(), row.valuesOf(model.table().key()).orElseThrow());
    }
}
