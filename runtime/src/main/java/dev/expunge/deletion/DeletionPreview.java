package dev.expunge.deletion;

import dev.expunge.annotation.OnDelete;
import dev.expunge.error.deletion.Blocker;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a delete would do now, found out by reading alone. A delete that follows does the same, unless somebody changes
 * rows in between.
 *
 * @param model the model that the delete starts from, as reports call it
 * @param roots how many of its rows the delete starts from
 * @param isSoft whether the delete moves these rows to the trash
 * @param isComplete whether every row was found; otherwise all counts are lower bounds, and references whose rows might
 *     be deleted themselves are left out
 * @param models rows that would be deleted, by model: the roots' model first, then what depends on it
 * @param paths the references that lead to rows of which something would become, parents first
 * @param blockers every reference that refuses the delete, whether it is PROTECT or RESTRICT
 * @param deletedTargets references that would be set to a row that would be deleted: they refuse the delete too
 */
public record DeletionPreview(
        String model,
        long roots,
        boolean isSoft,
        boolean isComplete,
        List<ModelRows> models,
        List<Path> paths,
        List<Blocker> blockers,
        List<DeletedTarget> deletedTargets) {

    public DeletionPreview {
        models = List.copyOf(models);
        paths = List.copyOf(paths);
        blockers = List.copyOf(blockers);
        deletedTargets = List.copyOf(deletedTargets);
    }

    /** Returns the preview of a delete that finds no row, and would have moved rows to the trash or not. */
    public static DeletionPreview ofNothing(String model, boolean isSoft) {
        return new DeletionPreview(model, 0, isSoft, true, List.of(), List.of(), List.of(), List.of());
    }

    /** Returns the rows that would be removed, by model, as {@link DeletionReport#deleted} counts them. */
    public Map<String, Long> deleted() {
        return byModel(rows -> !rows.isSoft());
    }

    /** Returns the rows that would be marked as deleted, by model, as {@link DeletionReport#softDeleted} counts them. */
    public Map<String, Long> softDeleted() {
        return byModel(ModelRows::isSoft);
    }

    /** Returns the rows whose reference would be set, by reference, as {@link DeletionReport#updated} counts them. */
    public Map<String, Long> updated() {
        Map<String, Long> updated = new LinkedHashMap<>();
        paths.stream().filter(Path::isUpdate).forEach(path -> updated.put(path.reference(), path.rows()));
        return Collections.unmodifiableMap(updated);
    }

    /** Returns how many rows would be removed or marked. */
    public long total() {
        return models.stream().mapToLong(ModelRows::rows).sum();
    }

    /** Whether the delete would be refused, and nothing changed. */
    public boolean isRefused() {
        return !blockers.isEmpty() || !deletedTargets.isEmpty();
    }

    /** Returns it for people, as a tree that follows the references from the roots. Its layout may change. */
    public String toTree() {
        return new PreviewTree(this).text();
    }

    /** Returns it for programs, as one JSON object. Members may be added to it. */
    public String toJson() {
        return PreviewJson.of(this);
    }

    @Override
    public String toString() {
        return toTree();
    }

    private Map<String, Long> byModel(Predicate<ModelRows> wanted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        models.stream().filter(wanted).forEach(rows -> counts.put(rows.model(), rows.rows()));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The rows of one model that would be deleted, each counted once.
     *
     * @param model the model, as reports call it
     * @param rows how many
     * @param isSoft whether they would be marked, and not removed
     * @param samples a few of them as people call them, {@code Album 7}
     */
    public record ModelRows(String model, long rows, boolean isSoft, List<String> samples) {
        public ModelRows {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A reference and the rows that refer by it to rows that would be deleted. A row that several references lead to is
     * counted for each of them.
     *
     * @param reference the reference as people call it, {@code Track.albumId}
     * @param parent the model referred to
     * @param child the model that refers
     * @param action what becomes of the rows: they are deleted, set, or refuse the delete
     * @param rows how many, without those that the action leaves out
     */
    public record Path(String reference, String parent, String child, OnDelete action, long rows) {

        boolean isUpdate() {
            return switch (action) {
                case SET_NULL, SET_DEFAULT, SET -> true;
                default -> false;
            };
        }
    }

    /**
     * A reference that would be set to a row that would be deleted itself.
     *
     * @param reference the reference as people call it, {@code Disc.shelfId}
     * @param target the row, {@code Shelf 1}
     * @param count how many rows would be set
     */
    public record DeletedTarget(String reference, String target, long count) {}
}
