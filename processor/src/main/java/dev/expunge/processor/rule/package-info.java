/** One class per rule on a model or on the graph. A rule returns diagnostics and knows no compiler types. */
package dev.expunge.processor.rule;
