package dev.expunge.it.oracle.run;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.it.oracle.dynamic.DynamicManager;
import dev.expunge.it.oracle.dynamic.DynamicModels;
import dev.expunge.it.oracle.expect.Foreseen;
import dev.expunge.it.oracle.expect.Oracle;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Previews the delete of a scenario's roots, to be compared with what it would do by the oracle. */
final class PreviewTrial {

    private final Scenario scenario;
    private final DatabaseSettings settings;

    PreviewTrial(Scenario scenario, DatabaseSettings settings) {
        this.scenario = scenario;
        this.settings = settings;
    }

    /** Returns what is wrong with the previews, or empty if they tell what the oracle foresees. */
    Optional<String> complaint() {
        Foreseen expected = Oracle.foresee(scenario);
        return difference("by keys", expected, preview(all -> all.previewAll(all.records())))
                .or(() -> difference(
                        "by filter", expected, preview(all -> all.roots().preview(whole()))))
                .or(() -> excess(expected, preview(all -> all.roots().preview(part()))));
    }

    private static Optional<String> difference(String how, Foreseen expected, DeletionPreview preview) {
        return expected.equals(told(preview)) && preview.isComplete()
                ? Optional.empty()
                : Optional.of("preview %s%n  expected %s%n  was      %s".formatted(how, expected, preview));
    }

    /** Where keys are too many, no count may be above the true one. */
    private static Optional<String> excess(Foreseen expected, DeletionPreview preview) {
        Foreseen told = told(preview);
        boolean fits = preview.isComplete() ? told.equals(expected) : isBelow(told, expected);
        return fits
                ? Optional.empty()
                : Optional.of("preview of a part%n  expected at most %s%n  was %s".formatted(expected, preview));
    }

    /** A part may not know of what blocks, and then asks suppliers that the whole leaves alone. */
    private static boolean isBelow(Foreseen some, Foreseen all) {
        return isBelow(some.deleted(), all.deleted())
                && isBelow(some.reached(), all.reached())
                && isBelow(some.updated(), all.updated())
                && isBelow(some.blockers(), all.blockers())
                && (!all.blockers().isEmpty() || isBelow(some.deletedTargets(), all.deletedTargets()));
    }

    private static boolean isBelow(Map<String, Long> some, Map<String, Long> all) {
        return some.entrySet().stream().allMatch(each -> each.getValue() <= all.getOrDefault(each.getKey(), 0L));
    }

    private static Foreseen told(DeletionPreview preview) {
        return new Foreseen(
                preview.deleted(),
                preview.paths().stream()
                        .filter(path -> path.action() == OnDelete.CASCADE)
                        .collect(Collectors.toMap(DeletionPreview.Path::reference, DeletionPreview.Path::rows)),
                preview.updated(),
                preview.blockers().stream().collect(Collectors.toMap(Blocker::reference, Blocker::count)),
                preview.deletedTargets().stream()
                        .collect(Collectors.toMap(
                                DeletionPreview.DeletedTarget::reference, DeletionPreview.DeletedTarget::count)));
    }

    /** Suppliers may be asked once in a preview, and once more in the next. */
    private DeletionPreview preview(Function<DynamicManager, DeletionPreview> way) {
        DynamicModels models = new DynamicModels(scenario);
        return way.apply(
                new DynamicManager(scenario, models.type(scenario.root()), Database.open(models.registry(), settings)));
    }

    private static PreviewOptions whole() {
        return PreviewOptions.defaults().samples(0);
    }

    private PreviewOptions part() {
        return PreviewOptions.atMostKeys(scenario.rows().size() / 4).samples(1);
    }
}
