/** The order of what depends on each other. It knows positions only, and uses no other room. */
@NullMarked
package dev.expunge.internal.order;

import org.jspecify.annotations.NullMarked;
