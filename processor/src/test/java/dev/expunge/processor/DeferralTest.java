package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** A model waits for types that other processors generate, and its registry waits for the model. */
class DeferralTest {

    @Test
    void waitsForATypeOfAnotherProcessor() {
        Compilation compilation = Compiler.javac()
                .withProcessors(
                        new Late("Genre"), new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor())
                .compile(JavaFileObjects.forSourceString("store.Artist", """
                        package store;
                        import dev.expunge.annotation.*;
                        @Model public class Artist { @Id int id; Genre genre; }
                        """));

        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("store.ArtistModelType");
        assertThat(compilation)
                .generatedSourceFile("store.Managers")
                .contentsAsUtf8String()
                .contains("ArtistManager");
    }

    @Test
    void doesNotWaitForTypesThatAreNotMapped() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor())
                .compile(JavaFileObjects.forSourceString("store.PlaylistTrack", """
                        package store;
                        import dev.expunge.annotation.*;
                        @Model
                        public record PlaylistTrack(@Id int playlistId, @Id int position) {
                            PlaylistTrackKey toKey() {
                                return new PlaylistTrackKey(playlistId, position);
                            }
                        }
                        """));

        assertThat(compilation).succeeded();
    }

    @SupportedAnnotationTypes("*")
    private static final class Late extends AbstractProcessor {

        private final String name;
        private int round;

        Late(String name) {
            this.name = name;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            if (round == 1) {
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("store." + name)
                        .openWriter()) {
                    writer.write("package store; public enum " + name + " { ROCK }\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
