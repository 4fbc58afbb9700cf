package dev.expunge.internal.deletion.preview;

import dev.expunge.deletion.PreviewOptions;
import dev.expunge.internal.deletion.collect.LeftOut;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.PartedPlan;
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
public record PreviewRequest(
        PartedPlan plan, Roots roots, PreviewOptions options, SetTargets targets, Labels labels, LeftOut leftOut) {}
