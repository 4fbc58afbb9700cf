package dev.expunge.internal.trash;

import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;

/** A row that a purge may remove, together with rows that refer to it. */
final class Candidate {

    private final Table table;
    private final TrashedRow row;
    private final List<Referrer> referrers = new ArrayList<>();
    private final List<Candidate> parents = new ArrayList<>();
    private boolean kept;

    /**
     * @param kept whether it stays in any case, since it is not due
     */
    Candidate(Table table, TrashedRow row, boolean kept) {
        this.table = table;
        this.row = row;
        this.kept = kept;
    }

    Table table() {
        return table;
    }

    TrashedRow row() {
        return row;
    }

    List<Object> key() {
        return row.valuesOf(table.key()).orElseThrow();
    }

    boolean isKept() {
        return kept;
    }

    void keep() {
        kept = true;
    }

    void refersTo(Candidate parent, Declared declared) {
        if (parent != this) {
            parents.add(parent);
            parent.referrers.add(new Referrer(this, declared));
        }
    }

    List<Candidate> parents() {
        return parents;
    }

    List<Referrer> referrers() {
        return referrers;
    }

    /** A row that refers to this one. */
    record Referrer(Candidate row, Declared declared) {}
}
