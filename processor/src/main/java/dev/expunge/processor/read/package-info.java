/**
 * From elements or descriptions to descriptors: where a model is read as a whole, from its source or from what other
 * compilations say of it. With its inner rooms the only one that names annotation classes.
 *
 * <p>Uses every inner room but {@code registry}, which uses this one; the model and the diagnostics. Knows neither graphs
 * nor plans nor generated text.
 */
package dev.expunge.processor.read;
