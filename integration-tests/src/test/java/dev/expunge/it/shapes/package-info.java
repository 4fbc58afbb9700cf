/**
 * Shapes that a model may have: nested, generic in a superclass, with values that are optional.
 */
package dev.expunge.it.shapes;
