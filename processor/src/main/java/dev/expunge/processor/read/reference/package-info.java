/**
 * References: what a field refers to, whether it fits the parent's key, and what becomes of it on delete.
 *
 * <p>Uses {@code compiler}, {@code member}, {@code column}, {@code key} and {@code check}. Does not know whether the parent
 * is compiled here.
 */
package dev.expunge.processor.read.reference;
