/**
 * What a field's column is called and what {@code @Column} says about it.
 *
 * <p>Uses {@code compiler}, {@code jakarta} and {@code member}. Does not know what a column refers to.
 */
package dev.expunge.processor.read.column;
