/**
 * Registries over several jars, source sets and compilations.
 */
package dev.expunge.it.registry;
