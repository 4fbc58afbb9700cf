package dev.expunge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the closed set of models that deletes are planned for, one per deployable.
 *
 * <p>It holds every model of the compilation, those of its own previous output, {@link #models()} and all of each of
 * {@link #includes()}. The class {@code <Name>Managers} is generated beside the annotated type. A compilation whose
 * models all live in one package needs no registry: an implicit one, {@code Managers}, is generated there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModelRegistry {

    /** Models of other jars that have no registry of their own. */
    Class<?>[] models() default {};

    /** Registries whose models all belong to this one too: the annotated types, never a generated class. */
    Class<?>[] includes() default {};

    /** Names of accessors where a model's simple name in lower camel case does not fit, or two models share it. */
    Accessor[] accessors() default {};

    /**
     * The constraints that open circles of models in which no reference may be taken away: the database checks them when
     * all rows are gone. That is looked up when the database is opened. A registry that includes another one declares
     * them itself.
     */
    Deferrable[] deferrableConstraints() default {};

    /** The name of the method that returns a model's manager. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Accessor {

        /** The model. */
        Class<?> model();

        /** The method's name, a Java identifier. */
        String name();
    }

    /** A reference whose foreign key constraint is declared {@code DEFERRABLE} in the database. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Deferrable {

        /** The model that holds the reference. */
        Class<?> model();

        /** The reference's field. */
        String reference();

        /** The constraint's name, exactly as the database holds it. */
        String constraint();
    }
}
