package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that deleting rows of this model marks them instead of removing them.
 *
 * <p>A row is marked by a time and the id of the delete that took it, so that a restore revives exactly the rows of one
 * delete. Fields for these columns are optional.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SoftDeletable {

    /** Column of the time of the delete, in UTC; null on a live row. Not used together with {@link #flag()}. */
    String deletedAt() default "deleted_at";

    /** Column of the delete's id; empty for a model that is marked by a {@link #flag()} alone. */
    String deletionId() default "deletion_id";

    /** Column of who deleted the row; empty: not kept. */
    String deletedBy() default "";

    /** Boolean column that is true on a deleted row, instead of a time; empty: a time is used. */
    String flag() default "";
}
