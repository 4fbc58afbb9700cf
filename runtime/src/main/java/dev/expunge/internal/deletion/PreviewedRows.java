package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionPreview.ModelRows;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import java.util.ArrayList;
import java.util.List;

/** Says how many rows of each model a preview has found, and names a few of them. */
final class PreviewedRows {

    private final PreviewRequest request;
    private final Collected collected;
    private final Session session;

    PreviewedRows(PreviewRequest request, Collected collected, Session session) {
        this.request = request;
        this.collected = collected;
        this.session = session;
    }

    /**
     * Returns the rows of each model, the roots' first.
     *
     * @param roots how many rows there are to start from
     */
    List<ModelRows> of(Forecast forecast, long roots) {
        Labels labels = request.labels();
        List<ModelRows> models = new ArrayList<>();
        for (Step.Delete step : request.plan().deletes()) {
            String label = labels.of(step.table());
            long rows = step.rows() == Step.Rows.ROOTS
                    ? roots
                    : forecast.deleted().counts().getOrDefault(label, 0L);
            if (rows > 0) {
                models.add(0, new ModelRows(label, rows, false, samples(step)));
            }
        }
        return models;
    }

    private List<String> samples(Step.Delete step) {
        int wanted = request.options().samples();
        if (wanted == 0) {
            return List.of();
        }
        List<List<Object>> keys = switch (step.rows()) {
            case COLLECTED, DEEPEST_FIRST -> collected.of(step.table()).firstKeys(wanted);
            case REFERRING -> NamedRows.referring(step, collected).first(wanted, session);
            case ROOTS -> request.roots().first(wanted, session);
        };
        return keys.stream().map(key -> request.labels().of(step.table(), key)).toList();
    }
}
