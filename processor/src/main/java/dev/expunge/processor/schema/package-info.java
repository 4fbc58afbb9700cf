/**
 * The scripts that create the tables of a registry: its graph to a schema as data, and the schema to text for each database
 * product.
 *
 * <p>Uses the model and the graph. Knows no compiler types and no generated code.
 */
package dev.expunge.processor.schema;
