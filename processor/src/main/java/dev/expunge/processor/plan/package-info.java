/** From a graph and a root to ordered steps. Knows neither SQL nor generated code nor compiler types. */
package dev.expunge.processor.plan;
