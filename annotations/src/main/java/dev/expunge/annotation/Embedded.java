package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Embeds a value record: its components are columns of the model. They may carry {@link Column} and {@link Convert}, and
 * be null where they are {@code Nullable}; keys, versions, references and records within the record are refused.
 *
 * <p>A field that is {@code Nullable} is null where all of its columns are, so that each of them may be null in the
 * database. Any other field always holds a record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Embedded {

    /** The {@link #prefix()} of a field that names no other. */
    String FIELD = "<field>_";

    /**
     * What the names of its columns begin with, also of those that {@link Column#name()} gives; by default the field's
     * name in snake case and {@code _}. Empty leaves the names as they are.
     */
    String prefix() default FIELD;
}
