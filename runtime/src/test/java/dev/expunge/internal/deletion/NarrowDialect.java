package dev.expunge.internal.deletion;

import dev.expunge.dialect.Dialect;

/** The pessimistic defaults with so few parameters that every list is split. */
final class NarrowDialect implements Dialect {

    @Override
    public String name() {
        return "narrow";
    }

    @Override
    public int maxParameters() {
        return 4;
    }

    @Override
    public String toString() {
        return name();
    }
}
