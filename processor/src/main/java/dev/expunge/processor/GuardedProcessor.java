package dev.expunge.processor;

import dev.expunge.processor.diagnostic.DiagnosticPrinter;
import dev.expunge.processor.read.jakarta.JakartaChecks;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** An entry whose own faults become diagnostics: an exception out of a processor stops the compiler without a word. */
abstract class GuardedProcessor extends AbstractProcessor {

    private Rounds rounds = round -> {};

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return JakartaChecks.OPTIONS;
    }

    @Override
    public final synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        guard(() -> rounds = rounds(environment));
    }

    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        guard(() -> rounds.process(round));
        return false;
    }

    /** Returns what this entry does in each round of one compilation. */
    abstract Rounds rounds(ProcessingEnvironment environment);

    private void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError fault) {
            new DiagnosticPrinter(processingEnv.getMessager()).printFault(fault);
        }
    }

    /** The work of one compilation, round by round. */
    @FunctionalInterface
    interface Rounds {
        void process(RoundEnvironment round);
    }
}
