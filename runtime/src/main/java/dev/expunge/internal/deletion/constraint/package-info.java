/**
 * The constraints that plans defer, as the opened database has them. Looks them up, and knows nothing of how a plan is run.
 */
@NullMarked
package dev.expunge.internal.deletion.constraint;

import org.jspecify.annotations.NullMarked;
