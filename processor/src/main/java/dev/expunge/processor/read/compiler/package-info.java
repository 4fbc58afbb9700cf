/**
 * What the compiler knows, asked in the processor's words: classes, annotations and their values, types of columns, and
 * the names that follow from Java's.
 *
 * <p>Uses the model and the diagnostics only: the lowest of the rooms that read. Knows no annotation of ours by its class.
 */
package dev.expunge.processor.read.compiler;
