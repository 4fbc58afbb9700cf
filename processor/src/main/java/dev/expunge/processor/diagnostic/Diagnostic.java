package dev.expunge.processor.diagnostic;

import dev.expunge.processor.model.Anchor;

/**
 * One message for the user, as a value: made by a rule, printed once with all others of the compilation.
 *
 * @param code its code
 * @param message what is wrong
 * @param found what the processor saw
 * @param help what to write instead
 * @param anchor where it is
 */
public record Diagnostic(Code code, String message, String found, String help, Anchor anchor) {

    /** Starts a diagnostic whose message is the code's template with {@code parts}. */
    public static Draft of(Code code, Object... parts) {
        return new Draft(code, code.message(parts), "");
    }

    /** Whether it fails the compilation. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** Returns the same diagnostic at another place. */
    Diagnostic movedTo(Anchor place) {
        return new Diagnostic(code, message, found, help, place);
    }

    /** A diagnostic that still lacks its help and its place. */
    public record Draft(Code code, String message, String found) {

        /** Returns a draft that says what the processor saw. */
        public Draft found(String text) {
            return new Draft(code, message, text);
        }

        /** Returns the diagnostic, with what to write instead. */
        public Diagnostic help(Anchor anchor, String text) {
            return new Diagnostic(code, message, found, text, anchor);
        }
    }
}
