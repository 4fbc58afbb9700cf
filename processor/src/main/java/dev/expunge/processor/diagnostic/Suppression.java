package dev.expunge.processor.diagnostic;

import java.util.Arrays;
import javax.lang.model.element.Element;

/** Silences a warning where the user says so, by its code: {@code @SuppressWarnings("EXP4014")}. */
final class Suppression {

    private Suppression() {}

    /** Whether a diagnostic is a warning that its place, or anything around that, is annotated to suppress. */
    static boolean covers(Diagnostic diagnostic) {
        return !diagnostic.isError() && isSuppressed(diagnostic.code(), ((SourceAnchor) diagnostic.anchor()).element());
    }

    private static boolean isSuppressed(Code code, Element place) {
        for (Element element = place; element != null; element = element.getEnclosingElement()) {
            SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains(code.name())) {
                return true;
            }
        }
        return false;
    }
}
