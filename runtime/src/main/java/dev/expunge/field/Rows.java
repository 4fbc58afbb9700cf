package dev.expunge.field;

/**
 * Names rows of one model; every query does. Conditions of other queries ask for them by {@link Condition#exists} and
 * {@link ReferenceField#in(Rows)}. A query that a condition holds is not sent by itself: it becomes a part of the other's
 * statement, and may name fields of it.
 *
 * @param <M> the model
 */
public interface Rows<M> {

    /** Returns which rows they are, as data. */
    Selection selection();
}
