/**
 * Models that refer to each other in a circle without nulls: hens and eggs. They are compiled by the tests, since every
 * registry of this module would have to hold them.
 */
@NullMarked
package dev.expunge.it.deferred;

import org.jspecify.annotations.NullMarked;
