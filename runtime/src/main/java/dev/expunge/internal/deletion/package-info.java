/**
 * Runs deletes: one transaction each, phase by phase, from the locked roots to the report. The rest of the library sees
 * {@link dev.expunge.internal.deletion.Deletions} only. It may use the rooms below it; none of them may use it.
 */
@NullMarked
package dev.expunge.internal.deletion;

import org.jspecify.annotations.NullMarked;
