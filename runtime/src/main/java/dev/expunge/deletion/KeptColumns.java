package dev.expunge.deletion;

import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lets collect steps keep, besides the key, the columns that references of the same plan name. */
final class KeptColumns implements StepVisitor<Step> {

    private final List<Reference> references;

    private KeptColumns(List<Reference> references) {
        this.references = references;
    }

    static List<Step> addTo(List<Step> steps) {
        NamedReferences named = new NamedReferences();
        List<Reference> references =
                steps.stream().flatMap(step -> step.accept(named)).toList();
        KeptColumns kept = new KeptColumns(references);
        return steps.stream().map(step -> step.accept(kept)).toList();
    }

    @Override
    public Step collect(Step.Collect step) {
        return keeping(step);
    }

    @Override
    public Step repeat(Step.Repeat step) {
        return new Step.Repeat(
                step.ordinal(), step.collects().stream().map(this::keeping).toList());
    }

    @Override
    public Step guard(Step.Guard step) {
        return step;
    }

    @Override
    public Step clear(Step.Clear step) {
        return step;
    }

    @Override
    public Step set(Step.SetReference step) {
        return step;
    }

    @Override
    public Step delete(Step.Delete step) {
        return step;
    }

    private Step.Collect keeping(Step.Collect step) {
        Set<Column<?>> columns = new LinkedHashSet<>(step.columns());
        references.stream()
                .filter(reference -> isParent(step.table(), reference))
                .forEach(reference -> columns.addAll(reference.parentColumns()));
        return new Step.Collect(
                step.ordinal(), step.table(), List.copyOf(columns), step.roots(), step.through(), step.reasons());
    }

    private static boolean isParent(Table table, Reference reference) {
        return reference.parent().model().equals(table.model());
    }

    /** The references whose parents' values a step needs. */
    private static final class NamedReferences implements StepVisitor<Stream<Reference>> {
        @Override
        public Stream<Reference> collect(Step.Collect step) {
            return step.through().stream();
        }

        @Override
        public Stream<Reference> repeat(Step.Repeat step) {
            return step.collects().stream().flatMap(this::collect);
        }

        @Override
        public Stream<Reference> guard(Step.Guard step) {
            return Stream.of(step.reference());
        }

        @Override
        public Stream<Reference> clear(Step.Clear step) {
            return Stream.of();
        }

        @Override
        public Stream<Reference> set(Step.SetReference step) {
            return Stream.of(step.reference());
        }

        @Override
        public Stream<Reference> delete(Step.Delete step) {
            return step.through().stream();
        }
    }
}
