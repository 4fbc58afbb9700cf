package dev.expunge.processor.emit;

import dev.expunge.processor.model.TypeName;

/**
 * One generated file.
 *
 * @param type the class in it
 * @param text its whole text, ending with a line feed
 */
public record GeneratedSource(TypeName type, String text) {}
