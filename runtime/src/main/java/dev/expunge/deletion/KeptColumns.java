package dev.expunge.deletion;

import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.stream.Stream;

/** Lets collect steps keep, besides the key, the columns that other steps of the same plan need to know. */
final class KeptColumns implements StepChange {

    private final List<Needed> needed;

    private KeptColumns(List<Needed> needed) {
        this.needed = needed;
    }

    /**
     * @param entering references over which another plan goes on from the rows that these steps collect
     */
    static List<Step> addTo(List<Step> steps, List<Reference> entering) {
        Needs needs = new Needs();
        List<Needed> needed = Stream.concat(
                        steps.stream().flatMap(step -> step.accept(needs)),
                        entering.stream().map(Needed::ofParent))
                .toList();
        KeptColumns kept = new KeptColumns(needed);
        return steps.stream().map(step -> step.accept(kept)).toList();
    }

    @Override
    public Step.Collect collect(Step.Collect step) {
        return step.keeping(needed.stream()
                .filter(each -> each.table().model().equals(step.table().model()))
                .flatMap(each -> each.columns().stream())
                .toList());
    }

    /** Columns of a table that a step needs to know. */
    private record Needed(Table table, List<Column<?>> columns) {

        /** What a row is referred to by. */
        static Needed ofParent(Reference reference) {
            return new Needed(reference.parent(), reference.parentColumns());
        }

        /** What a row refers to others by. */
        static Needed ofChild(Reference reference) {
            return new Needed(reference.child(), reference.columns());
        }
    }

    /** What each step needs to know of collected rows. */
    private static final class Needs implements StepVisitor<Stream<Needed>> {
        @Override
        public Stream<Needed> collect(Step.Collect step) {
            return step.through().stream().map(Needed::ofParent);
        }

        @Override
        public Stream<Needed> repeat(Step.Repeat step) {
            return step.collects().stream().flatMap(this::collect);
        }

        @Override
        public Stream<Needed> guard(Step.Guard step) {
            return Stream.of(Needed.ofParent(step.reference()));
        }

        @Override
        public Stream<Needed> clear(Step.Clear step) {
            return Stream.of();
        }

        @Override
        public Stream<Needed> set(Step.SetReference step) {
            return Stream.of(Needed.ofParent(step.reference()));
        }

        @Override
        public Stream<Needed> defer(Step.Defer step) {
            return Stream.of();
        }

        @Override
        public Stream<Needed> enforce(Step.Enforce step) {
            return Stream.of();
        }

        @Override
        public Stream<Needed> delete(Step.Delete step) {
            Stream<Needed> parents = step.through().stream().map(Needed::ofParent);
            return step.rows() == Step.Rows.DEEPEST_FIRST
                    ? Stream.concat(parents, step.through().stream().map(Needed::ofChild))
                    : parents;
        }

        @Override
        public Stream<Needed> mark(Step.Mark step) {
            return step.through().stream().map(Needed::ofParent);
        }
    }
}
