package dev.expunge.it.oracle.trash.scenario;

import dev.expunge.annotation.OnSoftDelete;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Models, their rows, all live, and what is done one after the other.
 *
 * @param models the models, then the join tables
 */
public record Scenario(List<ModelSpec> models, List<RowState> rows, List<Step> steps) {
    public Scenario {
        models = List.copyOf(models);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
    }

    /** What is done at a time, which is so many minutes after the start. */
    public record Step(int number, Operation operation) {}

    public static int modelsOf(List<ModelSpec> specs) {
        return (int) specs.stream().filter(spec -> !spec.isJoin()).count();
    }

    public ModelSpec model(RowId id) {
        return models.get(id.model());
    }

    /** Returns what reports call the rows of a model, or of a join table. */
    public String label(int model) {
        return (models.get(model).isJoin() ? "m" : "M") + model;
    }

    /** Returns {@code M1.r0}: what reports call a reference. */
    public String label(int model, int reference) {
        return label(model) + ".r" + reference;
    }

    public boolean isSoft(int model) {
        return models.get(model).marking().isSoft();
    }

    /** Whether moving a row to the trash removes the rows that refer to it. */
    public boolean enters(ReferenceSpec reference) {
        return reference.cascades() && reference.onSoftDelete() == OnSoftDelete.DELETE;
    }

    /** Whether the number of a model is that of a reference's child, and both ends have a trash. */
    public boolean marks(int child, ReferenceSpec reference) {
        return reference.cascades() && isSoft(child) && isSoft(reference.parent());
    }

    /** Returns the numbers of the models that have a trash and can be restored by a delete's id. */
    public IntStream restorable() {
        return IntStream.range(0, models.size())
                .filter(model -> models.get(model).marking().keepsId());
    }
}
