package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a join table between this model and another, or itself, owned by this model. Its rows vanish with either side;
 * they are counted under the table's name.
 *
 * <p>The field is a {@code Set}, a {@code List} or a {@code Collection} of records of the other model, or of their keys
 * (then {@link #to()} names the model). It is no column, and it is left alone: reading a record does not fill it, and
 * writing one does not look at it. Not possible for the components of a record, which are all columns: there, and where a
 * link has columns of its own, the join table is a model with a {@link ForeignKey} to either side.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ManyToMany {

    /** The other model; by default the type argument of the field's collection. */
    Class<?> to() default void.class;

    /**
     * Name of the join table, in the schema of this model's table; by default that table's name, {@code _} and the field's
     * name in snake case.
     */
    String table() default "";

    /**
     * Columns of the join table that hold this model's key; by default its table, {@code _} and each key column, with
     * {@code from_} before it if the model is joined with itself.
     */
    String[] column() default {};

    /**
     * Columns of the join table that hold the other model's key; by default like {@link #column()}, with {@code to_} before
     * it if the model is joined with itself.
     */
    String[] otherColumn() default {};
}
