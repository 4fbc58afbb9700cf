package dev.expunge.schema;

import dev.expunge.error.SchemaMismatchException;
import java.util.List;
import java.util.Set;

/**
 * Where a live schema disagrees with the models of a registry.
 *
 * @param registry qualified name of the type that declares the registry
 * @param findings what was found, in the order of the models and their fields
 */
public record SchemaReport(String registry, List<Finding> findings) {

    public SchemaReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Returns the report without findings of these kinds, where the schema is so on purpose. */
    public SchemaReport without(Problem... accepted) {
        Set<Problem> left = Set.of(accepted);
        return new SchemaReport(
                registry,
                findings.stream()
                        .filter(finding -> !left.contains(finding.problem()))
                        .toList());
    }

    /**
     * Returns this report if it is clean.
     *
     * @throws SchemaMismatchException if it is not; its message is the whole report
     */
    public SchemaReport requireClean() {
        if (!isClean()) {
            throw new SchemaMismatchException(toString());
        }
        return this;
    }

    /** Returns the report as text for people. */
    @Override
    public String toString() {
        String head = "The database "
                + (isClean()
                        ? "agrees with the models of " + registry + ".\n"
                        : "and the models of " + registry + " disagree in " + findings.size()
                                + (findings.size() == 1 ? " point:\n" : " points:\n"));
        StringBuilder text = new StringBuilder(head);
        findings.forEach(finding -> text.append('\n').append(finding));
        return text.toString();
    }
}
