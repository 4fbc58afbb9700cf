package dev.expunge.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All diagnostics of a compilation: each once, in the order of the source. */
public final class Report {

    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing(Report::order).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message);

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    public Report add(Collection<Diagnostic> more) {
        diagnostics.addAll(more);
        return this;
    }

    /**
     * Returns what is worth printing. Unknown types are left out as soon as there is an error that may be their cause.
     *
     * @param errorRaised whether someone else reported an error already
     */
    public List<Diagnostic> sorted(boolean errorRaised) {
        boolean known = errorRaised
                || diagnostics.stream()
                        .anyMatch(diagnostic ->
                                diagnostic.isError() && !diagnostic.code().isUnresolved());
        return diagnostics.stream()
                .filter(diagnostic -> !known || !diagnostic.code().isUnresolved())
                .filter(diagnostic -> !Suppression.covers(diagnostic))
                .sorted(BY_PLACE)
                .toList();
    }

    private static SourceOrder order(Diagnostic diagnostic) {
        return SourceOrder.of(((SourceAnchor) diagnostic.anchor()).element());
    }
}
