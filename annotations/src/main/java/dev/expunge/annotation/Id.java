package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the primary key. On several fields it declares a composite key, in the order of the fields; a record named
 * {@code <Model>Key} is generated for it. A {@link ForeignKey} may be (part of) the key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Id {

    /**
     * Whether the database assigns the value at insert. A record whose generated key is null, or 0 for a primitive, has
     * not been saved. Not possible for composite keys.
     */
    boolean generated() default false;
}
