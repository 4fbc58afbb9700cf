/**
 * What a delete would do: it finds and judges the rows as a delete does, and changes nothing. It knows nothing of how a
 * delete is run.
 */
@NullMarked
package dev.expunge.internal.deletion.preview;

import org.jspecify.annotations.NullMarked;
