package dev.expunge.processor.emit.registry;

import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.SoftDeletionPlan;
import java.util.List;

/** Writes the classes of one registry. */
public final class RegistryEmitter {

    private RegistryEmitter() {}

    /** Returns the root and the plans; a model without a plan has a manager all the same. */
    public static List<GeneratedSource> emit(
            RegistryDescriptor registry, List<DeletionPlan> plans, List<SoftDeletionPlan> softPlans) {
        PlannedRegistry planned = PlannedRegistry.of(registry, plans, softPlans);
        return List.of(new ManagersFile(planned).source(), new PlansFile(planned).source());
    }
}
