package dev.expunge;

/** A query. */
@SuppressWarnings("UnusedTypeParameter")
public final class Query<M, K, F> {
    private Query() {}
}
