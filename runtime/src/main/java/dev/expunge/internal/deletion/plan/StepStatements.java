package dev.expunge.internal.deletion.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepVisitor;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.SelfReferrers;
import dev.expunge.field.Selection;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.RowCounts;
import dev.expunge.internal.deletion.rows.TableStatements;
import dev.expunge.internal.sql.ConstraintStatements;
import dev.expunge.internal.sql.MarkValues;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.UpdateRenderer;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The statements of each step; all counts of referrers travel with the first. */
final class StepStatements implements StepVisitor<Stream<Sql>> {

    private static final MarkValues MARKS = new MarkValues(Instant.EPOCH, new UUID(0, 0), Optional.empty());

    private final PartedPlan plan;
    private final boolean marks;
    private final Selection selection;
    private final Dialect dialect;

    /** @param marks whether the steps are of the part that marks */
    StepStatements(PartedPlan plan, boolean marks, Selection selection, Dialect dialect) {
        this.plan = plan;
        this.marks = marks;
        this.selection = selection;
        this.dialect = dialect;
    }

    @Override
    public Stream<Sql> collect(Step.Collect step) {
        Stream<Sql> roots = step.roots()
                ? Stream.of(new SelectRenderer(dialect).lockingKeys(selection, step.columns()))
                : Stream.of();
        Stream<Sql> referrers = step.through().isEmpty()
                ? Stream.of()
                : Stream.of(statements(step.table()).lock(step.columns(), Placeholders.ofReferences(step.through())));
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
        Optional<List<Object>> target =
                step.assignment().target(supplied -> List.of()).map(values -> Placeholders.key(reference.columns()));
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
        return Stream.of(
                switch (step.rows()) {
                    case ROOTS -> new UpdateRenderer(dialect).markWhere(selection, MARKS);
                    case REFERRING -> statements(step.table()).mark(MARKS, Placeholders.ofReferences(step.through()));
                    case COLLECTED, DEEPEST_FIRST ->
                        statements(step.table())
                                .mark(MARKS, Placeholders.ofColumns(step.table().key()));
                });
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
        boolean opens = !dialect.checksForeignKeysPerStatement() && dialect.selfReferrers() != SelfReferrers.REFUSED;
        return opens ? step.through().stream() : Stream.of();
    }

    private Stream<Sql> counts(Step step) {
        List<Step> steps = new ArrayList<>();
        List<Referrers> counted = new ArrayList<>();
        plan.marking()
                .ifPresent(marking -> marking.guards().forEach(guard -> {
                    steps.add(guard);
                    counted.add(new StepStatements(plan, true, selection, dialect).referrers(guard));
                }));
        StepStatements deleting = new StepStatements(plan, false, selection, dialect);
        for (Step.Guard guard : plan.deleting().guards()) {
            steps.add(guard);
            counted.add(deleting.referrers(guard));
        }
        for (Step.SetReference set : plan.deleting().sets()) {
            if (set.assignment().isSupplied()) {
                steps.add(set);
                counted.add(deleting.staying(set.reference()));
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
                        reference.isToItself(),
                        scope())
                : staying(reference);
    }

    private Referrers staying(Reference reference) {
        Table child = reference.child();
        boolean leaves =
                (marks ? plan.parts() : List.of(plan.deleting())).stream().anyMatch(part -> part.collects(child));
        KeyMatches leaving = leaves ? Placeholders.ofColumns(child.key()) : new KeyMatches(List.of());
        return new Referrers(reference, Placeholders.ofReferences(List.of(reference)), leaving, false, scope());
    }

    private Scope scope() {
        return marks ? Scope.LIVE : Scope.ALL;
    }

    private TableStatements statements(Table table) {
        return new TableStatements(table, dialect, scope());
    }
}
