/**
 * Value records embedded in models: in a class and in a record, of a generic superclass, missing and not, and read by
 * Jakarta Persistence's own annotations.
 */
package dev.expunge.it.embedded;
