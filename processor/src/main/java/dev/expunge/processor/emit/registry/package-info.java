/**
 * The files of one registry: the managers, and the plans as calls of the runtime's builder.
 *
 * <p>Uses {@code name}, {@code source}, the model, the graph and the plans. Does not know how a model's own files are
 * written.
 */
package dev.expunge.processor.emit.registry;
