package dev.expunge.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims our annotations after the others have seen them: under {@code -Xlint:all -Werror} an annotation that nobody
 * claims ends the rounds after the first.
 */
@SupportedAnnotationTypes({"dev.expunge.annotation.*", "dev.expunge.spi.*", "javax.annotation.processing.Generated"})
public final class ClaimingProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // that is what it is for
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return true;
    }
}
