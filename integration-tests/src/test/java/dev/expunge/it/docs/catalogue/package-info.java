/**
 * The models of the page about queries.
 */
@NullMarked
package dev.expunge.it.docs.catalogue;

import org.jspecify.annotations.NullMarked;
