package dev.expunge.annotation;

/**
 * What happens to a row when a row that it references is deleted.
 *
 * <p>The names and meanings are those of Django's {@code on_delete}; where the rules are stricter, the constant says so.
 * <em>Deleted rows</em> below are all rows that one delete takes: its roots and what CASCADE adds to them.
 */
public enum OnDelete {
    /** The referring row is deleted too. */
    CASCADE,

    /** A referring row refuses the delete, even if it would be deleted itself; a row's reference to itself does not. */
    PROTECT,

    /** A referring row refuses the delete unless it is itself among the deleted rows. */
    RESTRICT,

    /** The reference is set to null; its column must allow that. */
    SET_NULL,

    /** The reference is set to the column's {@linkplain Column#defaultValue() default}. */
    SET_DEFAULT,

    /** The reference is set to {@link ForeignKey#setTo()} or to what {@link ForeignKey#setFrom()} supplies. */
    SET,

    /** Nothing is done; a constraint of the database may still refuse the delete. */
    DO_NOTHING,

    /** The database's own {@code ON DELETE CASCADE} deletes the referring row, which is not counted. */
    DB_CASCADE,

    /** The database's own {@code ON DELETE SET NULL} clears the reference, which is not counted. */
    DB_SET_NULL,

    /** The database's own {@code ON DELETE SET DEFAULT} resets the reference, which is not counted. */
    DB_SET_DEFAULT
}
