package dev.expunge.internal.deletion.constraint;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.UndeferrableConstraintException;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.transaction.Transactions;
import java.util.ArrayList;
import java.util.List;

/** The constraints that a registry's plans defer: the database has to have each as it is declared. */
public final class DeclaredConstraints {

    private final List<DeferrableConstraint> constraints;
    private final Dialect dialect;

    public DeclaredConstraints(List<DeferrableConstraint> constraints, Dialect dialect) {
        this.constraints = constraints;
        this.dialect = dialect;
    }

    /**
     * Looks them up, and returns those that every transaction begins with deferred.
     *
     * @throws UndeferrableConstraintException if one is not there, or cannot be deferred
     */
    public List<DeferrableConstraint> require(Transactions transactions) {
        if (constraints.isEmpty()) {
            return List.of();
        }
        if (!dialect.defersConstraints()) {
            DeferrableConstraint first = constraints.get(0);
            throw UndeferrableConstraintException.ofProduct(
                    first.name(), first.reference().label(), dialect.name());
        }
        return transactions.run(this::lookUp);
    }

    private List<DeferrableConstraint> lookUp(Session session) {
        ConstraintLookup lookup = new ConstraintLookup(session);
        List<DeferrableConstraint> initiallyDeferred = new ArrayList<>();
        for (DeferrableConstraint constraint : constraints) {
            FoundConstraint found = new ConstraintCheck(constraint, lookup.around(constraint), dialect).found();
            if (found.initiallyDeferred()) {
                initiallyDeferred.add(constraint);
            }
        }
        return initiallyDeferred;
    }
}
