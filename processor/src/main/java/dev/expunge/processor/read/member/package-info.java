/**
 * The members of a model's class: its fields, the methods that read and write them, how instances are made, and what is
 * called on them.
 *
 * <p>Uses {@code compiler} and {@code jakarta}. Does not know what a field means to the database: no columns, keys or references.
 */
package dev.expunge.processor.read.member;
