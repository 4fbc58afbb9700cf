package dev.expunge.internal.jdbc;

import java.sql.SQLException;

/** Carries a driver's exception through a row reader, which may not throw it, to the session that translates it. */
final class UncheckedReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    UncheckedReadException(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
