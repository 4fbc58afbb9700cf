package dev.expunge.it.embedded;

import org.jspecify.annotations.Nullable;

/** From a value up to another, or without end. */
public record Range<T extends Comparable<? super T>>(
        T low, @Nullable T high) {}
