package dev.expunge.internal.deletion.plan;

import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a delete, with the rows that they have found: each row is in one of them.
 *
 * @param marking the rows that are marked, if the delete moves rows to the trash
 * @param deleting the rows that are physically deleted
 */
public record Parts(Optional<Part> marking, Part deleting) {

    /** Returns the parts of a plan, without any row so far. */
    public static Parts of(PartedPlan plan) {
        Optional<Part> marking = plan.marking().map(part -> new Part(part, Collected.ofMarked()));
        Collected deleted = marking.map(part -> part.collected().deletedBelow(plan.entries()))
                .orElseGet(Collected::ofDeleted);
        return new Parts(marking, new Part(plan.deleting(), deleted));
    }

    /** Returns the parts in the order in which their rows are found. */
    public List<Part> all() {
        return Stream.concat(marking.stream(), Stream.of(deleting)).toList();
    }

    /** Returns the part that starts from the roots. */
    public Part first() {
        return marking.orElse(deleting);
    }

    /** Ends collecting: a row that both parts have found is deleted, and not marked. */
    public void separate() {
        marking.ifPresent(part -> part.collected().leave(deleting.collected()));
    }

    /** Returns the parts of a closure of which not every row is known: without what depends on who is not in it. */
    public Parts withoutExclusions() {
        return new Parts(marking.map(this::withoutExclusions), withoutExclusions(deleting));
    }

    private Part withoutExclusions(Part part) {
        List<Part> leaving = leaving(part);
        PhasedPlan certain = part.plan()
                .withoutExclusions(
                        table -> leaving.stream().anyMatch(each -> each.plan().collects(table)));
        return new Part(certain, part.collected());
    }

    /**
     * Returns the keys of a table's rows that do not stay, for a reference to rows of a part: a marked row still refers to
     * deleted ones, but not the other way round.
     */
    public List<List<Object>> leaving(Part part, Table table) {
        List<CollectedRows> rows = leaving(part).stream()
                .flatMap(each -> each.collected().find(table).stream())
                .toList();
        return rows.size() == 1
                ? rows.get(0).keys()
                : rows.stream().flatMap(each -> each.keys().stream()).toList();
    }

    private List<Part> leaving(Part part) {
        return part.marks() ? all() : List.of(deleting);
    }

    /** Returns the key of the row that a reference with these values names, if it is among those collected. */
    public Optional<List<Object>> keyOfParent(Reference reference, List<Object> values) {
        return all().stream()
                .flatMap(part -> part.collected().keyOfParent(reference, values).stream())
                .findFirst();
    }
}
