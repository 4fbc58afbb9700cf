package dev.expunge.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;

/**
 * Generates what belongs to one model alone, from that model: isolating, in the words of incremental builds. It is
 * silent: {@link RegistryProcessor} sees every model and prints what is wrong with any of them in one list.
 */
@SupportedAnnotationTypes("dev.expunge.annotation.Model")
public final class ModelProcessor extends GuardedProcessor {

    @Override
    Rounds rounds(ProcessingEnvironment environment) {
        return new ModelRounds(environment);
    }
}
