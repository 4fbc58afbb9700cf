/**
 * Models of a kitchen, joined in every way that {@code @ManyToMany} allows: by records and by keys, with each other and with
 * themselves, by composite keys on either side.
 */
@NullMarked
package dev.expunge.it.kitchen;

import org.jspecify.annotations.NullMarked;
