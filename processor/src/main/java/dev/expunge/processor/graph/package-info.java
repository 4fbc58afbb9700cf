/** Linked models: references resolved to edges, strongly connected components, deletion closures. Knows no compiler types. */
package dev.expunge.processor.graph;
