package dev.expunge;

/** A query. */
public final class Query<M, K, F> {
    private Query() {}
}
