package dev.expunge.processor.emit;

import com.sun.source.util.JavacTask;
import dev.expunge.processor.emit.source.GeneratedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated sources together with the fixture's models, as strictly as javac can, comments included. */
final class Compilation {

    private static final Path FIXTURES = Path.of("src/test/resources/fixture");

    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final JavacTask task;

    private Compilation(List<JavaFileObject> sources, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all",
                "-Xdoclint:all,-missing",
                "-Werror",
                "--release",
                "17",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                output.toString());
        task = (JavacTask) compiler.getTask(null, null, diagnostics, options, null, sources);
    }

    static Compilation of(List<GeneratedSource> generated, Path output) {
        List<JavaFileObject> sources = new ArrayList<>(fixtures());
        for (GeneratedSource source : generated) {
            sources.add(new Source(source.type().qualified().replace('.', '/'), source.text()));
        }
        return new Compilation(sources, output);
    }

    JavacTask task() {
        return task;
    }

    /** Returns errors and warnings as text. */
    List<String> run() {
        task.call();
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }

    private static List<Source> fixtures() {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = FIXTURES.relativize(file).toString().replace(".java", "");
                sources.add(new Source(name, Files.readString(file)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
