package dev.expunge.it.oracle.scenario;

/** A row's model and its number within it. */
public record RowId(int model, int number) {}
