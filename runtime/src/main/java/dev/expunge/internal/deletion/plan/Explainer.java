package dev.expunge.internal.deletion.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.Explanation.ExplainedStep;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepVisitor;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.SelfReferrers;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.rows.TableStatements;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Sentences;
import dev.expunge.internal.sql.ConstraintStatements;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders the statements of a plan without sending them, with placeholders where keys will be. */
public final class Explainer {

    private final PhasedPlan plan;
    private final Dialect dialect;
    private final Labels labels;

    public Explainer(PhasedPlan plan, Dialect dialect, Labels labels) {
        this.plan = plan;
        this.dialect = dialect;
        this.labels = labels;
    }

    public Explanation explain(Selection selection) {
        Sentences sentences = new Sentences(labels);
        Statements statements = new Statements(selection);
        List<ExplainedStep> steps = new ArrayList<>();
        for (Step step : plan.steps()) {
            List<String> texts = step.accept(statements).map(Sql::text).toList();
            steps.add(new ExplainedStep(steps.size() + 1, step.accept(sentences), texts));
        }
        return new Explanation(labels.of(plan.root()), dialect.name(), steps, left());
    }

    private List<String> left() {
        return plan.left().stream()
                .map(left -> labels.of(left.reference()) + " (" + left.action() + ")")
                .toList();
    }

    /** The statements of each step; all counts of referrers travel with the first. */
    private final class Statements implements StepVisitor<Stream<Sql>> {

        private final Selection selection;

        private Statements(Selection selection) {
            this.selection = selection;
        }

        @Override
        public Stream<Sql> collect(Step.Collect step) {
            Stream<Sql> roots = step.roots()
                    ? Stream.of(new SelectRenderer(dialect).lockingKeys(selection, step.columns()))
                    : Stream.of();
            Stream<Sql> referrers = step.through().isEmpty()
                    ? Stream.of()
                    : Stream.of(
                            statements(step.table()).lock(step.columns(), Placeholders.ofReferences(step.through())));
            return Stream.concat(roots, referrers);
        }

        @Override
        public Stream<Sql> repeat(Step.Repeat step) {
            return step.collects().stream().flatMap(this::collect);
        }

        @Override
        public Stream<Sql> guard(Step.Guard step) {
            return counts(step);
        }

        @Override
        public Stream<Sql> clear(Step.Clear step) {
            Reference reference = step.reference();
            return reference.isToItself() && dialect.checksForeignKeysPerStatement()
                    ? Stream.of()
                    : Stream.of(statements(reference.child())
                            .clear(
                                    reference,
                                    Placeholders.ofColumns(reference.child().key())));
        }

        @Override
        public Stream<Sql> set(Step.SetReference step) {
            Reference reference = Placeholders.of(step.reference());
            Optional<List<Object>> target = step.assignment()
                    .target(supplied -> List.of())
                    .map(values -> Placeholders.key(reference.columns()));
            Sql update = statements(step.reference().child()).set(reference, target, staying(step.reference()));
            return Stream.concat(counts(step), Stream.of(update));
        }

        @Override
        public Stream<Sql> defer(Step.Defer step) {
            return Stream.of(new ConstraintStatements(dialect).defer(step.constraints()));
        }

        @Override
        public Stream<Sql> enforce(Step.Enforce step) {
            ConstraintStatements statements = new ConstraintStatements(dialect);
            Stream<Sql> check = Stream.of(statements.enforce(step.constraints()));
            return step.deferredAgain().isEmpty()
                    ? check
                    : Stream.concat(check, Stream.of(statements.defer(step.deferredAgain())));
        }

        @Override
        public Stream<Sql> mark(Step.Mark step) {
            return Stream.of();
        }

        @Override
        public Stream<Sql> delete(Step.Delete step) {
            TableStatements statements = statements(step.table());
            KeyMatches keys = Placeholders.ofColumns(step.table().key());
            return switch (step.rows()) {
                case ROOTS -> Stream.of(new SelectRenderer(dialect).deleteWhere(selection));
                case COLLECTED -> Stream.of(statements.delete(keys));
                case DEEPEST_FIRST ->
                    Stream.concat(
                            openedCircles(step).map(reference -> statements.pointAtThemselves(reference, keys)),
                            Stream.of(statements.delete(keys)));
                case REFERRING -> Stream.of(statements.delete(Placeholders.ofReferences(step.through())));
            };
        }

        private Stream<Reference> openedCircles(Step.Delete step) {
            boolean opens =
                    !dialect.checksForeignKeysPerStatement() && dialect.selfReferrers() != SelfReferrers.REFUSED;
            return opens ? step.through().stream() : Stream.of();
        }

        private Stream<Sql> counts(Step step) {
            List<Step> steps = new ArrayList<>(plan.guards());
            List<Referrers> counted = new ArrayList<>();
            plan.guards().forEach(guard -> counted.add(referrers(guard)));
            for (Step.SetReference set : plan.sets()) {
                if (set.assignment().isSupplied()) {
                    steps.add(set);
                    counted.add(staying(set.reference()));
                }
            }
            return steps.indexOf(step) == 0 ? Stream.of(RowCounts.statement(counted, dialect)) : Stream.of();
        }

        private Referrers referrers(Step.Guard guard) {
            Reference reference = guard.reference();
            return guard.action() == OnDelete.PROTECT
                    ? new Referrers(
                            reference,
                            Placeholders.ofReferences(List.of(reference)),
                            new KeyMatches(List.of()),
                            reference.isToItself())
                    : staying(reference);
        }

        private Referrers staying(Reference reference) {
            Table child = reference.child();
            KeyMatches deleted = plan.collects(child) ? Placeholders.ofColumns(child.key()) : new KeyMatches(List.of());
            return new Referrers(reference, Placeholders.ofReferences(List.of(reference)), deleted, false);
        }

        private TableStatements statements(Table table) {
            return new TableStatements(table, dialect);
        }
    }
}
