/**
 * The key of a model, as those who refer to it have to know it, and how a reference to it is held in columns.
 *
 * <p>Uses {@code compiler}, {@code jakarta}, {@code member} and {@code column}. Does not know how models of other compilations are
 * described: it asks {@link dev.expunge.processor.read.key.KeysOfOtherCompilations}.
 */
package dev.expunge.processor.read.key;
