package dev.expunge.it.oracle;

/** A row's model and its number within it. */
record RowId(int model, int number) {}
