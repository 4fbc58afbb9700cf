package dev.expunge.spi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way from the root of one query over references to a table.
 *
 * <p>Roots are compared by identity: each application of a condition gets a root of its own, so that a table that occurs
 * in a query and in its subquery is never mistaken for the other occurrence. Paths from one root are equal if they
 * follow equal references.
 */
public final class Path {

    private final Optional<Step> step;
    private final Table table;

    private Path(Optional<Step> step, Table table) {
        this.step = step;
        this.table = table;
    }

    /** Returns a new root, equal to no other. */
    public static Path root(Table table) {
        return new Path(Optional.empty(), table);
    }

    /** Returns the path to the parent of this path's row. */
    public Path follow(Reference reference) {
        return new Path(Optional.of(new Step(this, reference)), reference.parent());
    }

    /** Returns the root that this path starts from. */
    public Path start() {
        Path path = this;
        while (path.step.isPresent()) {
            path = path.step.get().from;
        }
        return path;
    }

    /** Returns the last step, or empty for a root. */
    public Optional<Step> step() {
        return step;
    }

    /** Returns the references that are followed, the first one first. */
    public List<Reference> way() {
        Deque<Reference> way = new ArrayDeque<>();
        for (Path path = this; path.step.isPresent(); path = path.step.get().from) {
            way.addFirst(path.step.get().reference);
        }
        return List.copyOf(way);
    }

    /** Returns the table this path leads to. */
    public Table table() {
        return table;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (step.isPresent() && other instanceof Path that && step.equals(that.step));
    }

    @Override
    public int hashCode() {
        return step.isPresent() ? step.hashCode() : System.identityHashCode(this);
    }

    /**
     * One step of a path.
     *
     * @param from the path to the child
     * @param reference the reference that is followed
     */
    public record Step(Path from, Reference reference) {
        public Step {
            Objects.requireNonNull(from);
            Objects.requireNonNull(reference);
        }
    }
}
