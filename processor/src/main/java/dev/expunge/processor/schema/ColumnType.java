package dev.expunge.processor.schema;

import dev.expunge.processor.model.ValueKind;

/**
 * What a column has to hold, in no product's words.
 *
 * @param kind what its values are
 * @param length longest text in characters, or 0
 * @param precision number of decimal digits, or 0
 * @param scale how many of them stand right of the point
 * @param indexed whether it is part of a key, unique, or a reference
 */
record ColumnType(ValueKind kind, int length, int precision, int scale, boolean indexed) {}
