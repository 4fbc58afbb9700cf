package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * Declares a reference from this model (the child) to another (the parent).
 *
 * <p>The field holds the parent as an object, or its key (then {@link #to()} names the parent). The column of
 * {@code artist} held as an object, or of {@code artistId} held as a key, is {@code artist_id} where the parent's key
 * is {@code id}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ForeignKey {

    /** The parent model; by default the field's own type. Needed where the reference is held as a key. */
    Class<?> to() default void.class;

    /**
     * The field of the parent that the column holds instead of the parent's key. It must be unique alone
     * ({@link Column#unique()} or {@link OneToOne}) and of one column, and the reference holds its value, not the parent
     * as an object. The fields of the key, in their order, may be named too; they are the default.
     */
    String[] references() default {};

    /**
     * Names of the columns, one for each referenced field; by default the field's name in snake case, followed by
     * {@code _} and the referenced field's name in snake case where the reference is held as an object.
     */
    String[] column() default {};

    /** What a delete of the parent does to the rows that reference it. */
    OnDelete onDelete() default OnDelete.CASCADE;

    /** What a soft delete of the parent does to the rows that reference it, if they are not soft-deletable. */
    OnSoftDelete onSoftDelete() default OnSoftDelete.UNDECLARED;

    /** The value that {@link OnDelete#SET} writes, as a literal in the type of the referenced field. */
    String setTo() default "";

    /**
     * Supplies the value that {@link OnDelete#SET} writes: the key referred to, or the generated key of a composite one.
     * Needs a constructor without parameters that the model's package can call. Called at most
     * once per reference and delete, and only if a row refers to a deleted one; one instance serves several threads.
     */
    Class<? extends Supplier<?>> setFrom() default NoSupplier.class;

    /** Whether the reference may be taken away on rows that are about to be deleted, in order to open a cycle. */
    Clear clear() default Clear.ALLOWED;

    /** Stands for "no supplier". */
    interface NoSupplier extends Supplier<Object> {}
}
