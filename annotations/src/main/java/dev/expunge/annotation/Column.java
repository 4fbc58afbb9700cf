package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the column of a field where the defaults do not fit. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Column {

    /** Name of the column, exactly as the database holds it; by default the field's name in snake case. */
    String name() default "";

    /** Longest text in characters, for the generated schema; 0 leaves it to the database. */
    int length() default 0;

    /** Number of decimal digits, for the generated schema; 0 leaves it to the database. */
    int precision() default 0;

    /** Number of decimal digits right of the point, for the generated schema; used with {@link #precision()}. */
    int scale() default 0;

    /** Whether no two rows hold the same value; a column named by {@link ForeignKey#references()} must be unique. */
    boolean unique() default false;

    /**
     * Whether the column holds an enum's constants by their positions, 0 for the first, and not by their names. Rows get
     * another meaning whenever a constant is put before others.
     */
    boolean ordinal() default false;

    /** Whether the column, of a text or of what a converter makes one, is JSON for the database. */
    boolean json() default false;

    /**
     * Default of the column as a literal in the field's own type ({@code "42"}, {@code "draft"}), the value that
     * {@link OnDelete#SET_DEFAULT} writes; empty: the column has none.
     */
    String defaultValue() default "";
}
