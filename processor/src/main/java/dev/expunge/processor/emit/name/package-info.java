/**
 * What generated code calls things: classes of the runtime and of a model, constants of columns, members.
 *
 * <p>Uses the model only: the lowest of the rooms that emit. Writes no code.
 */
package dev.expunge.processor.emit.name;
