package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.error.deletion.Blocker;
import java.util.List;

/**
 * All that a delete would be refused for.
 *
 * @param blockers references whose rows refuse it
 * @param targets references that would be set to a deleted row
 */
public record Objections(List<Blocker> blockers, List<DeletedTarget> targets) {}
