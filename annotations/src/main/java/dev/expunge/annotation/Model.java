package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the rows of a table are represented by this class.
 *
 * <p>A model is a class (with a constructor without parameters, or one with a parameter for each field) or a record. It
 * has at least one {@link Id}. Every field or record component that is neither static nor {@link Transient} is a column
 * whose name is the field's in snake case, unless {@link Column} says otherwise. A superclass that is not a model lends
 * its fields. A reference type is {@code NOT NULL} unless the field carries an annotation named {@code Nullable};
 * primitives and ids are never null.
 *
 * <p>In a class that carries {@code jakarta.persistence.Entity}, names and nullability are what Jakarta Persistence says or
 * implies, and its annotations stand for ours of the same meaning.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {

    /** Name of the table, exactly as the database holds it; by default the class's simple name in snake case. */
    String table() default "";

    /** Schema of the table; by default the one that the connection resolves plain names in. */
    String schema() default "";
}
