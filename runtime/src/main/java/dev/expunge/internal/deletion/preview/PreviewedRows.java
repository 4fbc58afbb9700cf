package dev.expunge.internal.deletion.preview;

import dev.expunge.deletion.DeletionPreview.ModelRows;
import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Forecast;
import dev.expunge.internal.deletion.plan.Part;
import dev.expunge.internal.deletion.plan.Parts;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.jdbc.Session;
import java.util.ArrayList;
import java.util.List;

/** Says how many rows of each model a preview has found, and names a few of them. */
public final class PreviewedRows {

    private final PreviewRequest request;
    private final Parts parts;
    private final Session session;

    PreviewedRows(PreviewRequest request, Parts parts, Session session) {
        this.request = request;
        this.parts = parts;
        this.session = session;
    }

    /**
     * Returns the rows of each model, the roots' first.
     *
     * @param roots how many rows there are to start from
     */
    List<ModelRows> of(Forecast forecast, long roots) {
        List<ModelRows> models = new ArrayList<>();
        for (Part part : parts.all()) {
            List<ModelRows> lastFirst = new ArrayList<>();
            part.plan().takings().forEach(step -> {
                long rows = step.rows() == Step.Rows.ROOTS ? roots : counted(step, forecast);
                if (rows > 0) {
                    lastFirst.add(0, new ModelRows(label(step), rows, part.marks(), samples(step, part.collected())));
                }
            });
            models.addAll(lastFirst);
        }
        return models;
    }

    private long counted(Step.Taking step, Forecast forecast) {
        return forecast.counts().of(step).counts().getOrDefault(label(step), 0L);
    }

    private String label(Step.Taking step) {
        return request.labels().of(step.table());
    }

    private List<String> samples(Step.Taking step, Collected collected) {
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
