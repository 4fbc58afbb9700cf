/**
 * Runs deletion plans step by step: collects keys, guards, clears, sets, deletes, reports. The rest of the library sees
 * {@link dev.expunge.internal.deletion.Deletions} only.
 */
@NullMarked
package dev.expunge.internal.deletion;

import org.jspecify.annotations.NullMarked;
