/**
 * Plain text that a person enjoys reading: headings, wrapped paragraphs, aligned tables. Knows nothing of the store.
 */
@NullMarked
package dev.expunge.sample.page;

import org.jspecify.annotations.NullMarked;
