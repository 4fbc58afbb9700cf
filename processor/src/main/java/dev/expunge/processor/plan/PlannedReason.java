package dev.expunge.processor.plan;

/** Why the keys of a model are read; the constants are those of the runtime's {@code Reason}. */
public enum PlannedReason {
    ROOTS,
    REFERRERS,
    EXCLUSION,
    CYCLE
}
