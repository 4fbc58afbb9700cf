/**
 * Models of other compilations, read from the description that their generated code carries.
 *
 * <p>Uses {@code compiler} and {@code key}. Never looks at the members of a class.
 */
package dev.expunge.processor.read.description;
