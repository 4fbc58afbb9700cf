package dev.expunge.internal.deletion;

import dev.expunge.deletion.PreviewOptions;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.words.Labels;

/**
 * What one preview is asked to look at.
 *
 * @param plan the plan of the roots' model
 * @param roots the rows that a delete would start from
 * @param options how much is looked at
 * @param targets what set steps would write
 * @param labels what people call models and rows
 * @param leftOut the rows that a delete would leave to others
 */
record PreviewRequest(
        PhasedPlan plan, Roots roots, PreviewOptions options, SetTargets targets, Labels labels, LeftOut leftOut) {}
