package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import org.junit.jupiter.api.Test;

/** A fault of the processor is told with its trace (EXP9001), and never stops the compiler without a word. */
class GuardedProcessorTest {

    @Test
    void tellsAFault() {
        Compilation compilation = compile(new Faulty(() -> {
            throw new IllegalStateException("broken on purpose");
        }));

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("[EXP9001]");
        assertThat(compilation).hadErrorContaining("broken on purpose");
        assertThat(compilation).hadErrorContaining("at dev.expunge.processor.GuardedProcessorTest");
    }

    @Test
    void isSilentWithoutAFault() {
        assertThat(compile(new Faulty(() -> {}))).succeeded();
    }

    private static Compilation compile(Faulty processor) {
        return Compiler.javac()
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("store.Artist", "package store; class Artist {}"));
    }

    @SupportedAnnotationTypes("*")
    private static final class Faulty extends GuardedProcessor {

        private final Runnable fault;

        Faulty(Runnable fault) {
            this.fault = fault;
        }

        @Override
        Rounds rounds(ProcessingEnvironment environment) {
            return round -> {
                if (round.processingOver()) {
                    fault.run();
                }
            };
        }
    }
}
