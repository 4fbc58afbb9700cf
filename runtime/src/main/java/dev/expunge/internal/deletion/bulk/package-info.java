/**
 * A delete in chunks: what it starts from, how it goes on, and what it adds up to. It may use plans and words; how a chunk
 * is deleted, it is given.
 */
@NullMarked
package dev.expunge.internal.deletion.bulk;

import org.jspecify.annotations.NullMarked;
