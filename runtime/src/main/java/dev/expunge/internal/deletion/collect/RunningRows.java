package dev.expunge.internal.deletion.collect;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows that a delete takes, while it calls hooks.
 *
 * @param parts those whose keys it has read
 * @param deferred the constraints that are deferred meanwhile
 * @param session reads the others
 */
public record RunningRows(Parts parts, List<DeferrableConstraint> deferred, Session session) {

    /** Whether rows of a table are among them. */
    boolean mayHold(Table table) {
        return parts.all().stream().anyMatch(part -> part.plan().takingOf(table).isPresent());
    }

    /** Returns those of a table. What hooks have added to a table whose keys were not needed so far is among them. */
    Stream<CollectedRows> of(Table table) {
        return parts.all().stream().flatMap(part -> rows(table, part).stream());
    }

    private Optional<CollectedRows> rows(Table table, Part part) {
        return part.collected()
                .find(table)
                .or(() -> part.plan()
                        .takingOf(table)
                        .map(step -> NamedRows.referring(step, part.collected()).read(session)));
    }
}
