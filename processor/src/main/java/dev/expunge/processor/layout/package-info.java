/** From source text as it was written to source text as a person would lay it out. Knows text only. */
package dev.expunge.processor.layout;
