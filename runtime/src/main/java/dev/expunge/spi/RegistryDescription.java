package dev.expunge.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The models of a registry, kept in the class file of its generated root, so that other registries can include it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RegistryDescription {

    /** The annotated type, or {@code void.class} for an implicit registry. */
    Class<?> registry();

    /** The models, sorted by qualified name. */
    Class<?>[] models();

    /** The {@linkplain ModelDescription#fingerprint() fingerprint} of each model when the plans were made. */
    String[] fingerprints();
}
