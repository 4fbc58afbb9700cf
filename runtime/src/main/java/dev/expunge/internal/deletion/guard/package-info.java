/**
 * What may stop a delete before it changes anything: guards, targets that are deleted themselves, limits. It reads, and
 * never changes a row.
 */
@NullMarked
package dev.expunge.internal.deletion.guard;

import org.jspecify.annotations.NullMarked;
