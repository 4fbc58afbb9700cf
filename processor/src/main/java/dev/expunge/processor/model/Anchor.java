package dev.expunge.processor.model;

/** Remembers a place in the source for diagnostics; opaque to every room that does not print. */
public interface Anchor {}
