package dev.expunge.processor.diagnostic;

import dev.expunge.processor.model.Anchor;
import java.util.ArrayList;
import java.util.List;

/** What readers of one model's parts have to say about it. */
public final class Findings {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Adds what others say, at another place. */
    public void addAt(Anchor place, Findings others) {
        others.diagnostics.forEach(diagnostic -> diagnostics.add(diagnostic.movedTo(place)));
    }

    public void addAll(Findings others) {
        diagnostics.addAll(others.diagnostics);
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
