/**
 * What people are told about a delete: the names of models, rows and steps in messages, explanations and reports. It
 * sends nothing, and knows nothing of how a plan is run.
 */
@NullMarked
package dev.expunge.internal.deletion.words;

import org.jspecify.annotations.NullMarked;
