/**
 * What every generated file has in common: its text, its markers, the wording of comments, arrays in annotations.
 *
 * <p>Uses {@code name}, the model and the layout. Does not know what the files are for.
 */
package dev.expunge.processor.emit.source;
