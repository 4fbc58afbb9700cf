package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a join table between this model and another, owned by this model. Its rows vanish with either side; they are
 * counted under the table's name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ManyToMany {

    /** The other model; by default the type argument of the field's collection. */
    Class<?> to() default void.class;

    /** Name of the join table; by default this model's table, {@code _} and the field's name in snake case. */
    String table() default "";

    /** Columns of the join table that hold this model's key; by default its table, {@code _} and each key column. */
    String[] column() default {};

    /** Columns of the join table that hold the other model's key; by default like {@link #column()}. */
    String[] otherColumn() default {};
}
