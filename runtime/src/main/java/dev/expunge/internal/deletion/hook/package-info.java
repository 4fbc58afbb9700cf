/**
 * What listeners are told while a delete runs: for which records, in which order, and why each of them is deleted. It may
 * use the plan and the rows, and the transactions only to lend them; it knows no listener's type, and sends nothing.
 */
@NullMarked
package dev.expunge.internal.deletion.hook;

import org.jspecify.annotations.NullMarked;
