/**
 * Classes that Jakarta Persistence maps already: what its annotations say, translated into what ours say, and what of it
 * managers cannot keep to.
 *
 * <p>Uses {@code compiler}. Knows the annotations of Jakarta Persistence by name only, and is the only room that does: the
 * others ask for our own annotations and cannot tell who wrote them.
 */
package dev.expunge.processor.read.jakarta;
