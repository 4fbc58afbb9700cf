package dev.expunge.internal.deletion.constraint;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.UndeferrableConstraintException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Compares a declared constraint with those that the database has. */
final class ConstraintCheck {

    private final DeferrableConstraint declared;
    private final Remedies remedies;
    private final List<FoundConstraint> named = new ArrayList<>();
    private final List<FoundConstraint> rivals = new ArrayList<>();

    ConstraintCheck(DeferrableConstraint declared, Collection<FoundConstraint> found, Dialect dialect) {
        this.declared = declared;
        this.remedies = new Remedies(declared, dialect);
        for (FoundConstraint each : found) {
            if (each.name().equals(declared.name())) {
                named.add(each);
            } else if (each.checks(declared.reference())) {
                rivals.add(each);
            }
        }
    }

    /**
     * Returns the constraint.
     *
     * @throws UndeferrableConstraintException if it is not there, or cannot be deferred alone
     */
    FoundConstraint found() {
        requireOne();
        FoundConstraint found = named.get(0);
        if (found.restricts()) {
            throw refuse("it is ON DELETE RESTRICT, which is checked at once", remedies.replace());
        }
        if (!found.deferrable()) {
            throw refuse("it is NOT DEFERRABLE", remedies.makeDeferrable());
        }
        for (FoundConstraint rival : rivals) {
            if (!rival.initiallyDeferred()) {
                throw refuse("constraint " + rival.name() + " checks the same columns at once", remedies.drop(rival));
            }
        }
        return found;
    }

    /** A name stands for all constraints of a schema that have it: it has to be this one's alone. */
    private void requireOne() {
        if (named.isEmpty() && rivals.isEmpty()) {
            throw refuse("there is none of that name", remedies.add());
        }
        if (named.isEmpty()) {
            FoundConstraint rival = rivals.get(0);
            throw refuse("the constraint of these columns is named " + rival.name(), remedies.callAsDeclared(rival));
        }
        for (FoundConstraint each : named) {
            if (!each.checks(declared.reference())) {
                throw refuse("that name is taken by " + each.words(), remedies.callDifferently(each));
            }
        }
    }

    private UndeferrableConstraintException refuse(String found, String statement) {
        return UndeferrableConstraintException.of(
                declared.name(), declared.reference().label(), found, statement);
    }
}
