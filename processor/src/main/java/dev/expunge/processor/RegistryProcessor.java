package dev.expunge.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;

/**
 * Generates the registries, which hold what depends on all models together, and prints every diagnostic of the
 * compilation: aggregating, in the words of incremental builds.
 */
@SupportedAnnotationTypes({"dev.expunge.annotation.Model", "dev.expunge.annotation.ModelRegistry"})
public final class RegistryProcessor extends GuardedProcessor {

    @Override
    Rounds rounds(ProcessingEnvironment environment) {
        return new RegistryRounds(environment);
    }
}
