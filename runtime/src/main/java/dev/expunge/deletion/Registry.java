package dev.expunge.deletion;

import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The closed set of models that deletes are planned for, with the plan of each. Immutable and safe for use by several
 * threads.
 */
public final class Registry {

    private final String name;
    private final List<Entry> entries;
    private final List<DeferrableConstraint> deferred;

    private Registry(Builder built) {
        this.name = built.name;
        this.entries = List.copyOf(built.entries);
        this.deferred = List.copyOf(built.deferred);
    }

    /** Starts a registry; used by generated code. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Returns the qualified name of the type that declares the registry. */
    public String name() {
        return name;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Returns the constraints that some of its plans defer, which the database has to allow. */
    public List<DeferrableConstraint> deferred() {
        return deferred;
    }

    /**
     * A model of the registry.
     *
     * @param type the model
     * @param fingerprint the model's fingerprint when the plans were made
     * @param plan returns the plan of physically deleting its rows
     * @param softPlan returns the plan of moving its rows to the trash, if the model is soft-deletable
     */
    public record Entry(
            ModelType<?, ?, ?> type,
            String fingerprint,
            Supplier<DeletionPlan> plan,
            Optional<Supplier<SoftDeletionPlan>> softPlan) {

        public Table table() {
            return type.table();
        }
    }

    /** Takes the models of a registry. Not safe for use by several threads. */
    public static final class Builder {

        private final String name;
        private final List<Entry> entries = new ArrayList<>();
        private final List<DeferrableConstraint> deferred = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder model(ModelType<?, ?, ?> type, String fingerprint, Supplier<DeletionPlan> plan) {
            entries.add(new Entry(type, fingerprint, plan, Optional.empty()));
            return this;
        }

        /** Adds a soft-deletable model. */
        public Builder model(
                ModelType<?, ?, ?> type,
                String fingerprint,
                Supplier<DeletionPlan> plan,
                Supplier<SoftDeletionPlan> softPlan) {
            entries.add(new Entry(type, fingerprint, plan, Optional.of(softPlan)));
            return this;
        }

        /** Adds constraints that some of the plans defer. */
        public Builder deferring(DeferrableConstraint... constraints) {
            deferred.addAll(List.of(constraints));
            return this;
        }

        public Registry build() {
            return new Registry(this);
        }
    }
}
