/**
 * From descriptors and plans to source text: the only room that knows JavaPoet. Holds nothing but its inner rooms:
 * {@code model} and {@code registry}, which do not know each other, write files out of what {@code name}, {@code source}
 * and {@code code} have for both.
 */
package dev.expunge.processor.emit;
