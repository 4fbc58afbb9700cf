/** From registries, annotated or implied, to descriptors: which models belong to each, and what their managers are called. */
package dev.expunge.processor.read.registry;
