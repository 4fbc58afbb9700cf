/**
 * The files of one model: manager, fields, key and model type.
 *
 * <p>Uses {@code name}, {@code source}, {@code code} and the model. Knows nothing but the one model: no registry, no graph, no
 * plan.
 */
package dev.expunge.processor.emit.model;
