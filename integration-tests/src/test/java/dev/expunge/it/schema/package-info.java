/**
 * The scripts that are generated beside registries, run on real databases, and what {@code Database.verify()} makes of
 * tables that do not fit: the models of a warehouse, with every type, unusual names and every way to refer.
 */
@NullMarked
package dev.expunge.it.schema;

import org.jspecify.annotations.NullMarked;
