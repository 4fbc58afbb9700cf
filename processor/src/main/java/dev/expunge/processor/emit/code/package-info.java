/**
 * Expressions and statements that move values between a record, its key and its columns.
 *
 * <p>Uses {@code name} and the model. Does not know in which method or class its code ends up.
 */
package dev.expunge.processor.emit.code;
