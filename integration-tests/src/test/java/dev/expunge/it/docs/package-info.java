/**
 * The documentation, kept true: its samples are compiled and run here, and its pages are compared with them.
 */
package dev.expunge.it.docs;
