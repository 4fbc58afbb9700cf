package dev.expunge.it.oracle.trash.scenario;

import java.util.Set;
import java.util.TreeSet;

/** Something that is asked of the library. */
public sealed interface Operation {

    <R> R accept(Visitor<R> visitor);

    /** Deletes rows of a model: to the trash, if it has one. */
    record Delete(int model, Set<Integer> rows) implements Operation {
        public Delete {
            rows = new TreeSet<>(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /** Removes rows of a model, in the trash or not. */
    record HardDelete(int model, Set<Integer> rows) implements Operation {
        public HardDelete {
            rows = new TreeSet<>(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hardDelete(this);
        }
    }

    /**
     * Restores what a delete took.
     *
     * @param deletion the number of the step that was the delete
     */
    record Restore(int deletion, boolean withAncestors) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.restore(this);
        }
    }

    /**
     * Restores rows in the trash.
     *
     * @param alone without what else their deletes took
     */
    record RestoreRows(int model, Set<Integer> rows, boolean alone, boolean withAncestors) implements Operation {
        public RestoreRows {
            rows = new TreeSet<>(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.restoreRows(this);
        }
    }

    /**
     * Purges a model.
     *
     * @param before the number of the first step whose marks are too young
     * @param includingLive whether rows go too that would keep others
     */
    record Purge(int model, int before, boolean includingLive) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.purge(this);
        }
    }

    /**
     * Inserts a row of a model.
     *
     * @param byOthers in plain SQL, past the library, which would refuse a parent in the trash
     */
    record Insert(RowState row, boolean byOthers) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /** Handles each kind. */
    interface Visitor<R> {

        R delete(Delete operation);

        R hardDelete(HardDelete operation);

        R restore(Restore operation);

        R restoreRows(RestoreRows operation);

        R purge(Purge operation);

        R insert(Insert operation);
    }
}
