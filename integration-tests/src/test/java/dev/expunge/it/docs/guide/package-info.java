/**
 * The models of the guide to deleting, one for each thing that it explains.
 */
@NullMarked
package dev.expunge.it.docs.guide;

import org.jspecify.annotations.NullMarked;
