package dev.expunge.error;

import org.jspecify.annotations.Nullable;

/** Everything that this library reports at run time. The message says what happened, where, and what to do. */
public abstract class ExpungeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("exports")
    protected ExpungeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    protected ExpungeException(String message) {
        super(message);
    }
}
