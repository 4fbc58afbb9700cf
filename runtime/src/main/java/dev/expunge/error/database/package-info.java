/**
 * What the database refused, or why it could not be reached: each with the SQLSTATE, the statement, the model and the step.
 */
@NullMarked
package dev.expunge.error.database;

import org.jspecify.annotations.NullMarked;
