package dev.expunge.processor.schema;

/**
 * The script that creates the tables of a registry in one database product.
 *
 * @param packageName the package that it is a resource of
 * @param file its name in there
 * @param text its whole text, ending with a line feed
 */
public record SchemaScript(String packageName, String file, String text) {}
