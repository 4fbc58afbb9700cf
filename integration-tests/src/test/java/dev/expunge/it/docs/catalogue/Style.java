package dev.expunge.it.docs.catalogue;

/** How a release sounds. */
public enum Style {
    JAZZ,
    ROCK
}
