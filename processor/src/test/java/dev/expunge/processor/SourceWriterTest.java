package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.expunge.processor.diagnostic.DiagnosticPrinter;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.schema.SchemaScript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** A file that cannot be written is told as what it is (EXP7002), not as a fault of the processor. */
class SourceWriterTest {

    @Test
    void tellsAFileThatCannotBeWritten() {
        Compilation compilation = compile(new Writing(true));

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("[EXP7002] \"store.Generated\" could not be written.");
        assertThat(compilation).hadErrorContaining("[EXP7002] \"Store.sql\" could not be written.");
        assertThat(compilation).hadErrorContaining("found: no space left");
    }

    @Test
    void writesAFile() {
        Compilation compilation = compile(new Writing(false));

        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("store.Generated");
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "store", "Store.sql")
                .contentsAsUtf8String()
                .isEqualTo("-- ä\n");
    }

    private static Compilation compile(Writing processor) {
        return Compiler.javac()
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString("store.Artist", "package store; class Artist {}"));
    }

    @SupportedAnnotationTypes("*")
    private static final class Writing extends GuardedProcessor {

        private final boolean full;

        Writing(boolean full) {
            this.full = full;
        }

        @Override
        Rounds rounds(ProcessingEnvironment environment) {
            SourceWriter writer = new SourceWriter(
                    full ? new FullDisk() : environment.getFiler(),
                    CompiledTypes.of(environment),
                    new DiagnosticPrinter(environment.getMessager()));
            return round -> {
                if (!round.getRootElements().isEmpty()) {
                    writer.write(
                            List.of(new GeneratedSource(
                                    new TypeName("store", "Generated"), "package store; class Generated {}\n")),
                            Optional.empty());
                    writer.writeScripts(List.of(new SchemaScript("store", "Store.sql", "-- ä\n")), Optional.empty());
                }
            };
        }
    }

    private static final class FullDisk implements Filer {

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence pkg, CharSequence name, Element... origins)
                throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence pkg, CharSequence name) {
            throw new UnsupportedOperationException();
        }
    }
}
