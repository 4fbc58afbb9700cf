/**
 * From elements or descriptions to descriptors: the only room that names annotation classes. Uses the model, the rules
 * of naming and the diagnostics; knows neither graphs nor plans nor generated text.
 */
package dev.expunge.processor.read;
