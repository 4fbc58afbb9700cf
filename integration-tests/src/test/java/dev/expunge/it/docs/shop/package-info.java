/**
 * The models of the guide to soft deletion.
 */
@NullMarked
package dev.expunge.it.docs.shop;

import org.jspecify.annotations.NullMarked;
