package dev.expunge.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.deletion.DeletionPreview.ModelRows;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.error.deletion.Blocker;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a preview as a tree: what refers to a model stands below it, there where the model stands first. */
final class PreviewTree {

    private static final String INDENT = "  ";

    private final DeletionPreview preview;
    private final Map<String, Long> totals;
    private final Map<String, Blocker> blockers;
    private final Set<String> shown = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    PreviewTree(DeletionPreview preview) {
        this.preview = preview;
        this.totals = preview.models().stream().collect(Collectors.toMap(ModelRows::model, ModelRows::rows, Long::sum));
        this.blockers = preview.blockers().stream().collect(Collectors.toMap(Blocker::reference, blocker -> blocker));
    }

    String text() {
        line(0, counted(preview.model(), preview.roots()));
        below(preview.model(), 1);
        preview.deletedTargets().forEach(target -> line(0, words(target)));
        return text.append(summary()).toString();
    }

    private void below(String model, int depth) {
        shown.add(model);
        for (Path path : preview.paths()) {
            if (path.parent().equals(model)) {
                boolean goesOn = path.action() == OnDelete.CASCADE && !shown.contains(path.child());
                line(depth, words(path) + (!goesOn && leadsOn(path) ? ", see above" : ""));
                if (goesOn) {
                    below(path.child(), depth + 1);
                }
            }
        }
    }

    /** Whether the rows of a path have something below them, there where their model stands first. */
    private boolean leadsOn(Path path) {
        return path.action() == OnDelete.CASCADE
                && !path.child().equals(path.parent())
                && preview.paths().stream().anyMatch(next -> next.parent().equals(path.child()));
    }

    private String words(Path path) {
        return switch (path.action()) {
            case CASCADE -> counted(path.child(), path.rows()) + " by " + path.reference();
            case PROTECT, RESTRICT -> "blocked by " + blockers.get(path.reference());
            default -> path.reference() + " set in " + rows(path.rows()) + " (" + path.action() + ")";
        };
    }

    private static String words(DeletedTarget target) {
        return "refused: " + target.reference() + " would be set to " + target.target() + " in " + rows(target.count())
                + ", but that row is to be deleted itself";
    }

    /** A part of a model's rows is shown as such. */
    private String counted(String model, long rows) {
        long total = totals.getOrDefault(model, 0L);
        return model + " " + rows + (rows == total ? "" : " of " + total) + whereTo(model);
    }

    private String whereTo(String model) {
        if (!isMarked(model)) {
            return "";
        }
        return preview.deleted().containsKey(model) ? " (in part to the trash)" : " (to the trash)";
    }

    /** Of no rows at all, it is said where they would go. */
    private boolean isMarked(String model) {
        return totals.isEmpty() ? preview.isSoft() : preview.softDeleted().containsKey(model);
    }

    private String summary() {
        long marked = sum(preview.softDeleted());
        String trash = marked == 0 && !preview.isSoft() ? "" : rows(marked) + " would go to the trash, ";
        String counts =
                trash + rows(sum(preview.deleted())) + " would be deleted, " + sum(preview.updated()) + " updated";
        String refusal = preview.isRefused() ? "Refused; without that, " : "";
        return preview.isComplete()
                ? refusal + counts + "."
                : refusal + "at least " + counts + ". Counting stopped there: each number is a lower bound.";
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }

    private void line(int depth, String words) {
        text.append(INDENT.repeat(depth)).append(words).append(System.lineSeparator());
    }
}
