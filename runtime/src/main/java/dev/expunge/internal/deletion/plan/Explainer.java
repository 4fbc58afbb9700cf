package dev.expunge.internal.deletion.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.Explanation.ExplainedStep;
import dev.expunge.dialect.Dialect;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.deletion.words.Sentences;
import dev.expunge.internal.sql.Sql;
import java.util.ArrayList;
import java.util.List;

/** Renders the statements of a plan without sending them, with placeholders where keys will be. */
public final class Explainer {

    private final PartedPlan plan;
    private final Dialect dialect;
    private final Labels labels;

    public Explainer(PartedPlan plan, Dialect dialect, Labels labels) {
        this.plan = plan;
        this.dialect = dialect;
        this.labels = labels;
    }

    public Explanation explain(Selection selection) {
        Sentences sentences = new Sentences(labels);
        List<ExplainedStep> steps = new ArrayList<>();
        for (PartStep each : plan.steps()) {
            StepStatements statements = new StepStatements(plan, each.marks(), selection, dialect);
            List<String> texts = each.step().accept(statements).map(Sql::text).toList();
            steps.add(new ExplainedStep(steps.size() + 1, each.step().accept(sentences), texts));
        }
        List<String> kept = plan.marking().map(this::left).orElse(List.of());
        return new Explanation(labels.of(plan.root()), dialect.name(), steps, kept, left(plan.deleting()));
    }

    private List<String> left(PhasedPlan part) {
        return part.left().stream()
                .map(left -> labels.of(left.reference()) + " (" + words(left.action()) + ")")
                .toList();
    }

    private static String words(OnDelete action) {
        return action == OnDelete.CASCADE ? OnSoftDelete.KEEP.name() : action.name();
    }
}
